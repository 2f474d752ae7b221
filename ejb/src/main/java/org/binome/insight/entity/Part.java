package org.binome.insight.entity;

/**
 * A part of the company to look at: a site or a unit, never both.
 *
 * @param kind what the id is of
 */
public record Part(Kind kind, long id) {

    public static final Part EVERYBODY = new Part(Kind.EVERYBODY, 0);

    /** What divides the company. */
    public enum Kind {
        EVERYBODY,
        SITE,
        UNIT
    }

    public boolean holds(Place place) {
        return switch (kind) {
            case EVERYBODY -> true;
            case SITE -> place.site() == id;
            case UNIT -> place.unit() == id;
        };
    }

    /** True when a figure released that way may be shown for this part. */
    public boolean shownBy(Release release) {
        return switch (kind) {
            case EVERYBODY -> release.whole();
            case SITE -> release.sites().contains(String.valueOf(id));
            case UNIT -> release.units().contains(String.valueOf(id));
        };
    }
}
