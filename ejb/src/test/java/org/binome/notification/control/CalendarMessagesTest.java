package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.binome.pairing.entity.Duo;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarMessagesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CalendarMessages messages = new CalendarMessages();
    private MentoringSession session;

    @BeforeEach
    void confirmASession() {
        messages.organizer = "binome@example.com";
        messages.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        session = new MentoringSession(
                Duo.signed().pairing,
                1,
                LocalDateTime.of(2026, 3, 30, 10, 0).atZone(PARIS).toInstant(),
                Duration.ofHours(1),
                PARIS);
        session.frame(new SessionFrame(
                PlaceKind.ROOM, "Salle Saône; 2e étage, nord", "data", "Se connaître\nLire un tableau"));
        session.confirm(NOW);
    }

    @Test
    @DisplayName(
            "P24 the invitation is a REQUEST that a second parser reads as the same instant, the day after the change to summer time")
    void request() {
        String text = messages.request(session, "Inès et Claire");
        ICalendar calendar = Biweekly.parse(text).first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(session.calendar().uid());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Salle Saône; 2e étage, nord");
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Istanbul",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Asia/Kathmandu",
                "America/St_Johns",
                "UTC"
            })
    @DisplayName(
            "P24 both parsers read the same hour where summer time was given up, by half hours, and without a zone")
    void zones(String name) throws Exception {
        ZoneId zone = ZoneId.of(name);
        session.change(
                Instant.parse("2026-07-01T15:10:00Z"),
                Duration.ofHours(1),
                zone,
                new SessionFrame(PlaceKind.ROOM, "B", "data", "C"));
        String text = messages.request(session, "Inès et Claire");
        assertThat(Biweekly.parse(text)
                        .first()
                        .getEvents()
                        .get(0)
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(session.startsAt());
        assertThat(text)
                .contains("DTSTART;TZID=" + name + ":"
                        + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                                .format(session.startsAt().atZone(zone)));
    }

    @Test
    @DisplayName("P24 an update keeps the UID and raises the sequence, a cancellation raises it again")
    void updateAndCancel() {
        session.change(
                session.startsAt().plusSeconds(3600),
                Duration.ofHours(1),
                PARIS,
                new SessionFrame(PlaceKind.ROOM, "B", "data", "C"));
        VEvent update = Biweekly.parse(messages.request(session, "Inès et Claire"))
                .first()
                .getEvents()
                .get(0);
        session.cancel(NOW);
        ICalendar cancelled =
                Biweekly.parse(messages.cancel(session, "Inès et Claire")).first();
        assertThat(update.getUid().getValue()).isEqualTo(session.calendar().uid());
        assertThat(update.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getEvents().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
    }
}
