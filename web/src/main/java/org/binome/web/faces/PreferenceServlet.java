package org.binome.web.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;

/** Remembers language and theme in the browser, for everybody, signed in or not; then goes back to the page. */
@WebServlet("/preferences")
public class PreferenceServlet extends HttpServlet {

    static final String LANGUAGE = "binome-language";
    static final List<String> LANGUAGES = List.of("en", "fr");

    static final String THEME = "binome-theme";
    private static final List<String> THEMES = List.of("light", "dark", "system");
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        remember(response, request, LANGUAGE, request.getParameter("language"), LANGUAGES);
        remember(response, request, THEME, request.getParameter("theme"), THEMES);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(request));
    }

    private static void remember(
            HttpServletResponse response, HttpServletRequest request, String name, String value, List<String> known) {
        if (value == null || !known.contains(value)) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Only ever a page of our own. */
    private static String back(HttpServletRequest request) {
        String back = request.getParameter("back");
        String home = request.getContextPath() + "/";
        return back != null && back.startsWith(home) && back.chars().allMatch(c -> c > ' ' && c < 127) ? back : home;
    }
}
