package org.binome.people.boundary;

import org.binome.people.entity.Site;

/**
 * A place of work.
 *
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record SiteView(long id, String name, String country, String timeZone) {

    static SiteView of(Site site) {
        return new SiteView(site.id(), site.name(), site.country(), site.zone().getId());
    }
}
