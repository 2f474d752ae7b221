package org.binome.web.keycloak;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Tells a page that asked by script to go elsewhere: a plain redirect would be followed by the script, not by the page. */
final class FacesRedirect {

    private FacesRedirect() {}

    static void write(URI target, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + target.toString()
                                .replace("&", "&amp;")
                                .replace("\"", "&quot;")
                                .replace("<", "&lt;")
                        + "\"/></partial-response>");
        response.flushBuffer();
    }
}
