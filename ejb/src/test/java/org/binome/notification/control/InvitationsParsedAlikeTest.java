package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DateProperty;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two readers of iCalendar that share no code. */
@DisplayName("P24 Calendar entries, read by ical4j and by biweekly")
class InvitationsParsedAlikeTest {

    private static final int MANY = 500;
    private static final String[] ZONES = {
        "Europe/Paris", "Europe/London", "Europe/Istanbul", "America/New_York", "America/Sao_Paulo",
        "America/St_Johns", "America/Phoenix", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Singapore",
        "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland", "Africa/Johannesburg", "UTC"
    };
    private static final String[] WORDS = {
        "Salle Saône",
        "2e étage; nord",
        "a\\b",
        "virgule, point",
        "« 10 min : quoi ? »",
        "日本",
        "x".repeat(120),
        "100 %",
        "\"so\"",
        "😀",
        "tab\there",
        "café:thé"
    };

    private final CalendarMessages messages = new CalendarMessages();
    private final Random random = new Random(42);

    /** What a calendar shows. */
    private record Shown(
            String method,
            String uid,
            int sequence,
            String status,
            Instant from,
            Instant to,
            String summary,
            String place,
            String agenda,
            Set<String> attendees) {}

    @BeforeEach
    void write() {
        messages.organizer = "binome@example.com";
        messages.clock = Clock.fixed(Duo.NOW, ZoneOffset.UTC);
    }

    @Test
    @DisplayName(
            "500 invitations, updates and cancellations over 15 zones and two years are read alike, and as they were meant")
    void invitations() throws Exception {
        for (int i = 0; i < MANY; i++) {
            MentoringSession session = session();
            session.confirm(Duo.NOW);
            if (i % 3 == 1) {
                session.change(start(session.zone()), session.length(), session.zone(), frame());
            }
            boolean cancelled = i % 3 == 2 && session.cancel(Duo.NOW);
            String summary = words();
            String text = cancelled ? messages.cancel(session, summary) : messages.request(session, summary);
            Shown meant = meant(session, summary, cancelled);

            assertThat(ical4j(text)).as(text).isEqualTo(meant);
            if (!changesClocks(session)) {
                assertThat(biweekly(text)).as(text).isEqualTo(meant);
            }
        }
    }

    /** Biweekly takes the old hour for some hours more on such a day. */
    private static boolean changesClocks(MentoringSession session) {
        ZoneRules rules = session.zone().getRules();
        Duration near = Duration.ofHours(15);
        return !rules.getOffset(session.startsAt().minus(near))
                .equals(rules.getOffset(session.endsAt().plus(near)));
    }

    @Test
    @DisplayName(
            "a calendar to subscribe to holds the same sessions for both, each zone once, and neither agenda nor people")
    void feed() throws Exception {
        List<MentoringSession> sessions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sessions.add(session());
        }
        String text = messages.publish(
                "Binome",
                sessions.stream().map(CalendarItem::of).toList(),
                item -> messages.entry(item, "Claire", URI.create("https://b.example/me/session.xhtml?id=7")));

        Calendar one = new CalendarBuilder().build(new StringReader(text));
        ICalendar other = Biweekly.parse(text).first();
        assertThat(one.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .containsExactlyElementsOf(sessions.stream()
                        .map(session -> session.calendar().uid())
                        .toList());
        assertThat(other.getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactlyElementsOf(
                        sessions.stream().map(MentoringSession::startsAt).toList());
        assertThat(one.getComponents(Component.VTIMEZONE))
                .hasSameSizeAs(sessions.stream().map(MentoringSession::zone).collect(Collectors.toSet()));
        assertThat(other.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(text).contains("STATUS:TENTATIVE").doesNotContain("ATTENDEE", "ORGANIZER", "Agenda");
    }

    private MentoringSession session() {
        ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        MentoringSession session = new MentoringSession(
                Duo.signed().pairing, 1, start(zone), Duration.ofMinutes(15 + random.nextInt(226)), zone);
        session.frame(frame());
        return session;
    }

    private Instant start(ZoneId zone) {
        return LocalDateTime.of(2026, 3, 3, 0, 0)
                .plusMinutes(5L * random.nextInt(2 * 365 * 288))
                .atZone(zone)
                .toInstant();
    }

    private SessionFrame frame() {
        return new SessionFrame(PlaceKind.ROOM, words(), "data", "Agenda\n" + words() + "\n" + words());
    }

    private String words() {
        return WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)];
    }

    private static Shown meant(MentoringSession session, String summary, boolean cancelled) {
        Set<String> attendees = new HashSet<>();
        for (Side side : Side.values()) {
            attendees.add(
                    "mailto:" + session.pairing().enrolment(side).employee().email());
        }
        return new Shown(
                cancelled ? "CANCEL" : "REQUEST",
                session.calendar().uid(),
                session.calendar().sequence(),
                cancelled ? "CANCELLED" : "CONFIRMED",
                session.startsAt().truncatedTo(ChronoUnit.SECONDS),
                session.endsAt().truncatedTo(ChronoUnit.SECONDS),
                summary,
                session.frame().place(),
                session.frame().agenda(),
                attendees);
    }

    private static Shown ical4j(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).get(0);
        return new Shown(
                calendar.getMethod().getValue(),
                event.getUid().orElseThrow().getValue(),
                event.getSequence().getSequenceNo(),
                event.getStatus().getValue(),
                instant(event.getDateTimeStart()),
                instant(event.getDateTimeEnd()),
                event.getSummary().getValue(),
                event.getLocation().getValue(),
                event.getDescription().getValue(),
                event.<Attendee>getProperties("ATTENDEE").stream()
                        .map(attendee -> attendee.getCalAddress().toString())
                        .collect(Collectors.toSet()));
    }

    private static Instant instant(DateProperty<? extends Temporal> date) {
        Temporal at = date.getDate();
        return at instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(at);
    }

    private static Shown biweekly(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        biweekly.component.VEvent event = calendar.getEvents().get(0);
        return new Shown(
                calendar.getMethod().getValue(),
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getStatus().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                event.getSummary().getValue(),
                event.getLocation().getValue(),
                event.getDescription().getValue(),
                event.getAttendees().stream()
                        .map(attendee -> "mailto:" + attendee.getEmail())
                        .collect(Collectors.toSet()));
    }
}
