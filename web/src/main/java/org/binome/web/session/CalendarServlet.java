package org.binome.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.notification.boundary.CalendarSubscription;

/** Somebody's sessions for the calendar that subscribes to them: the secret in the address is all it needs. */
@WebServlet("/calendars/*")
public class CalendarServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([\\w-]{43})\\.ics");

    @Inject
    transient CalendarSubscription subscription;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> calendar = Optional.ofNullable(request.getPathInfo())
                .map(ADDRESS::matcher)
                .filter(Matcher::matches)
                .flatMap(address -> subscription.read(address.group(1)));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(calendar.isPresent() ? "text/calendar; charset=UTF-8" : "text/plain; charset=UTF-8");
        response.setStatus(calendar.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.getOutputStream().write(calendar.orElse("").getBytes(StandardCharsets.UTF_8));
    }
}
