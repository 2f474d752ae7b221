package org.binome.web.faces;

/**
 * A card of a component on the home page. Write its markup as {@code WEB-INF/home/<name>.xhtml} (a {@code ui:composition})
 * and a bean of this type; the home page includes what is shown, in order.
 */
public interface HomeSection {

    /** Of the fragment under WEB-INF/home. */
    String name();

    /** The smallest stands first. */
    int order();

    /** True for the narrow column at the side. */
    default boolean aside() {
        return false;
    }

    /** False leaves the card out for the person who is signed in. */
    boolean shown();
}
