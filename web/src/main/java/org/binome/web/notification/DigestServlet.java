package org.binome.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.binome.notification.boundary.ConfirmingDigest;
import org.binome.notification.boundary.DigestLink;

/**
 * The link that confirms the monthly digest. Whoever follows it comes to a page with one button, since programs that only look at
 * links shall confirm nothing; the button posts here.
 */
@WebServlet("/digest")
public class DigestServlet extends HttpServlet {

    @Inject
    transient ConfirmingDigest confirming;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toPage(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean open = confirming.see(link(request)) == DigestLink.OPEN;
        if (open) {
            confirming.confirm(link(request));
        }
        toPage(request, response, open ? "&done=true" : "");
    }

    private static void toPage(HttpServletRequest request, HttpServletResponse response, String more) {
        String link = URLEncoder.encode(link(request), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/public/digest.xhtml?link=" + link + more);
    }

    private static String link(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("link"), "");
    }
}
