package org.binome.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.binome.notification.boundary.Unsubscribing;

/**
 * The address in the header of reminders and of the monthly digest (RFC 8058). A mail program posts to it, and that is all; a person who follows it comes to
 * a page with one button, since programs that only look at links shall stop nothing.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {

    @Inject
    transient Unsubscribing unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        toPage(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = unsubscribing.stop(token(request));
        if (request.getParameter("page") != null) {
            toPage(request, response);
            return;
        }
        response.setStatus(known ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(known ? "Unsubscribed.\n" : "Unknown.\n");
    }

    private static void toPage(HttpServletRequest request, HttpServletResponse response) {
        String token = URLEncoder.encode(token(request), StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/public/unsubscribe.xhtml?token=" + token);
    }

    private static String token(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }
}
