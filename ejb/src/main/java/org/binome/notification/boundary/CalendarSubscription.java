package org.binome.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.binome.notification.control.CalendarFeeds;
import org.binome.notification.control.FeedWriter;
import org.binome.notification.control.Secrets;
import org.binome.notification.entity.CalendarFeed;
import org.binome.notification.entity.CalendarFeedRenewed;
import org.binome.notification.entity.CalendarFeedRevoked;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** The caller's own sessions as a calendar to subscribe to, at a secret address that can be renewed and revoked (P24). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class CalendarSubscription {

    @Inject
    SignedIn signedIn;

    @Inject
    CalendarFeeds feeds;

    @Inject
    FeedWriter writer;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Since when there is an address; empty when there is none. */
    public Optional<Instant> since() {
        return signedIn.find().flatMap(feeds::of).map(CalendarFeed::since);
    }

    /** A new address; the one before leads nowhere from here on. It is told this once: only a hash of it is kept. */
    public String renew() {
        Employee me = signedIn.employee();
        String secret = Secrets.next();
        Instant now = clock.instant();
        feeds.of(me)
                .ifPresentOrElse(
                        feed -> feed.renew(Secrets.hash(secret), now),
                        () -> feeds.add(new CalendarFeed(me, Secrets.hash(secret), now)));
        events.fire(new CalendarFeedRenewed(me.id()));
        return writer.address(secret);
    }

    /** No address leads to the caller's sessions any more. */
    public void revoke() {
        Employee me = signedIn.employee();
        feeds.of(me).ifPresent(feed -> {
            feeds.remove(feed);
            events.fire(new CalendarFeedRevoked(me.id()));
        });
    }

    /** The calendar as iCalendar text, for whoever knows the address; empty when it leads nowhere. */
    @PermitAll
    public Optional<String> read(String secret) {
        return feeds.by(secret).map(feed -> writer.write(feed.owner()));
    }
}
