package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** What a page is called, from its place: {@code /me/home.xhtml} is {@code me.home}. */
@Named("page")
@RequestScoped
public class PageView {

    @Inject
    TextView text;

    public String getName() {
        return viewId().substring(1).replace(".xhtml", "").replace('/', '.');
    }

    /** For the body element: {@code me-home}. */
    public String getId() {
        return getName().replace('.', '-');
    }

    public String getTitle() {
        return text.of(getName() + ".title");
    }

    /** One sentence that says what the page is for; empty where there is none. */
    public String getLede() {
        String key = getName() + ".lede";
        return text.has(key) ? text.of(key) : "";
    }

    /** The audience: {@code me}, {@code hr}, {@code insight}, {@code dpo}, {@code admin} or {@code public}. */
    public String getFolder() {
        return getName().substring(0, Math.max(0, getName().indexOf('.')));
    }

    /** Path and query, to come back to after a change of language or theme. */
    public String getAddress() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** What the switch offers: system, dark, light, and round again. */
    public String getNextTheme() {
        Object cookie = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get(PreferenceServlet.THEME);
        String theme = cookie instanceof Cookie chosen ? chosen.getValue() : "system";
        return "dark".equals(theme) ? "light" : "light".equals(theme) ? "system" : "dark";
    }

    public String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
