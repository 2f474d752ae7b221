package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes somebody's sessions as a calendar: when, where and with whom. What it is about stays behind the sign-in. */
@ApplicationScoped
public class FeedWriter {

    private static final Duration LOOKING_BACK = Duration.ofDays(90);

    @Inject
    @ConfigProperty(name = "binome.base-url", defaultValue = "http://localhost:8080/binome")
    String baseUrl;

    @Inject
    CalendarFeeds feeds;

    @Inject
    CalendarMessages calendar;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** Where a calendar fetches what stands behind that secret. */
    public String address(String secret) {
        return baseUrl + "/calendars/" + secret + ".ics";
    }

    public String write(Employee owner) {
        return calendar.publish(
                letters.text("session.feed.name", owner.locale()),
                feeds.items(owner, clock.instant().minus(LOOKING_BACK)),
                item -> calendar.entry(item, summary(item, owner), page(item.session())));
    }

    private String summary(CalendarItem item, Employee owner) {
        List<Employee> others = item.mentor().equals(owner) ? item.mentees() : List.of(item.mentor());
        return letters.text("session.feed.summary", owner.locale(), letters.names(others, owner.locale()));
    }

    private URI page(MentoringSession session) {
        return URI.create(baseUrl + "/me/session.xhtml?id=" + session.id());
    }
}
