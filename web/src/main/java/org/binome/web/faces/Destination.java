package org.binome.web.faces;

/**
 * A word in the navigation.
 *
 * @param key of its text, {@code common.nav.<key>}
 * @param icon its name in icons.svg
 * @param page view id of the page
 * @param role who sees it
 */
public record Destination(String key, String icon, String page, String role) {

    /** True on the page itself and on those that belong to it: campaigns, campaign, campaign-edit. */
    public boolean leadsTo(String viewId) {
        String one = page.replaceFirst("s?\\.xhtml$", "");
        return viewId.equals(page) || viewId.equals(one + ".xhtml") || viewId.startsWith(one + "-");
    }
}
