package org.binome.web.faces;

/**
 * A word in the navigation.
 *
 * @param key of its text, {@code common.nav.<key>}
 * @param icon its name in icons.svg
 * @param page view id; also its {@code <page>-…} companions count as being there
 * @param role who sees it
 */
public record Destination(String key, String icon, String page, String role) {

    /** True on the page itself and on those that belong to it: {@code /hr/campaign.xhtml}, {@code /hr/campaign-edit.xhtml}. */
    public boolean leadsTo(String viewId) {
        String stem = page.replace(".xhtml", "");
        return viewId.equals(page) || viewId.startsWith(stem + "-") || viewId.startsWith(stem + "/");
    }
}
