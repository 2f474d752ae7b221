package org.binome.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** The language one has chosen, else the one of the browser. */
public class LocaleViewHandler extends ViewHandlerWrapper {

    public LocaleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        Object chosen = context.getExternalContext().getRequestCookieMap().get(PreferenceServlet.LANGUAGE);
        if (chosen instanceof Cookie cookie && PreferenceServlet.LANGUAGES.contains(cookie.getValue())) {
            return Locale.forLanguageTag(cookie.getValue());
        }
        return super.calculateLocale(context);
    }
}
