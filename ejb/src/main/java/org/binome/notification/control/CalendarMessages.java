package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** iTIP messages (RFC 5546) that any calendar takes: same UID for the life of a session, a growing sequence, the time zone. */
@ApplicationScoped
public class CalendarMessages {

    public static final String REQUEST = "REQUEST";
    public static final String CANCEL = "CANCEL";

    /** A calendar to subscribe to shows what was, too. */
    private static final Duration LOOK_BACK = Duration.ofDays(400);

    @Inject
    @ConfigProperty(name = "binome.mail.from", defaultValue = "binome@localhost")
    String organizer;

    @Inject
    Clock clock;

    public String request(MentoringSession session, String summary) {
        return request(CalendarItem.of(session), summary);
    }

    public String cancel(MentoringSession session, String summary) {
        return cancel(CalendarItem.of(session), summary);
    }

    String request(CalendarItem item, String summary) {
        VEvent event = invitation(item, summary);
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return calendar(
                        ImmutableMethod.REQUEST,
                        List.of(event),
                        Set.of(item.session().zone()))
                .toString();
    }

    String cancel(CalendarItem item, String summary) {
        VEvent event = invitation(item, summary);
        event.add(ImmutableStatus.VEVENT_CANCELLED);
        return calendar(
                        ImmutableMethod.CANCEL,
                        List.of(event),
                        Set.of(item.session().zone()))
                .toString();
    }

    /** A calendar to subscribe to. @param name by which calendars show it */
    String publish(String name, List<CalendarItem> items, Function<CalendarItem, VEvent> write) {
        Set<ZoneId> zones = items.stream().map(item -> item.session().zone()).collect(Collectors.toSet());
        Calendar calendar =
                calendar(ImmutableMethod.PUBLISH, items.stream().map(write).toList(), zones);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        return calendar.toString();
    }

    /** A session as it stands in a calendar that one of the two has subscribed to. @param page where the rest is told */
    VEvent entry(CalendarItem item, String summary, URI page) {
        VEvent event = event(item, summary);
        event.add(
                item.session().status() == SessionStatus.PLANNED
                        ? ImmutableStatus.VEVENT_TENTATIVE
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Url(page));
        event.add(new Description(page.toString()));
        return event;
    }

    private VEvent invitation(CalendarItem item, String summary) {
        VEvent event = event(item, summary);
        event.add(new Description(item.session().frame().agenda()));
        event.add(new Organizer(new ParameterList(List.of(new Cn("Binome"))), URI.create("mailto:" + organizer)));
        item.people().forEach(person -> attendee(event, person));
        return event;
    }

    private VEvent event(CalendarItem item, String summary) {
        MentoringSession session = item.session();
        VEvent event = new VEvent();
        event.add(new DtStart<>(in(session.zone()), local(session, session.startsAt())));
        event.add(new DtEnd<>(in(session.zone()), local(session, session.endsAt())));
        event.add(new Summary(summary));
        event.getProperties("DTSTAMP").forEach(event::remove);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(item.uid()));
        event.add(new Sequence(item.sequence()));
        event.add(new Location(session.frame().place()));
        return event;
    }

    private static void attendee(VEvent event, Employee person) {
        if (person.email() != null) {
            ParameterList parameters = new ParameterList(
                    List.of(new Cn(person.fullName()), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.TRUE));
            event.add(new Attendee(parameters, URI.create("mailto:" + person.email())));
        }
    }

    private Calendar calendar(net.fortuna.ical4j.model.property.Method method, List<VEvent> events, Set<ZoneId> used) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Binome//Binome//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        used.forEach(zone -> zone(zone).ifPresent(calendar::add));
        events.forEach(calendar::add);
        return calendar;
    }

    private Optional<VTimeZone> zone(ZoneId zone) {
        return ZoneEntries.of(zone, clock.instant().minus(LOOK_BACK)).or(() -> {
            TimeZoneRegistry known = TimeZoneRegistryFactory.getInstance().createRegistry();
            return Optional.ofNullable(known.getTimeZone(zone.getId())).map(TimeZone::getVTimeZone);
        });
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    // by java.time: the library's own rules are an hour off where summer time was given up, as in Istanbul
    private static LocalDateTime local(MentoringSession session, Instant at) {
        return LocalDateTime.ofInstant(at, session.zone());
    }
}
