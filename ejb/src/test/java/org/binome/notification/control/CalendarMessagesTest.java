package org.binome.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.binome.enrolment.entity.Enrolment;
import org.binome.pairing.entity.Objective;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.people.entity.OrgUnit;
import org.binome.people.entity.Site;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignDates;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Programme;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PlaceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
                pairing(), LocalDateTime.of(2026, 3, 30, 10, 0).atZone(PARIS).toInstant(), Duration.ofHours(1), PARIS);
        session.frame(PlaceKind.ROOM, "Salle Saône; 2e étage, nord", "data", "Se connaître\nLire un tableau");
        session.confirm();
    }

    @Test
    @DisplayName(
            "P24 the invitation is a REQUEST that a second parser reads as the same instant, the day after the change to summer time")
    void request() {
        String text = messages.request(session, "Inès et Claire");
        ICalendar calendar = Biweekly.parse(text).first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(session.calendarUid());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Salle Saône; 2e étage, nord");
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris");
    }

    @Test
    @DisplayName("P24 an update keeps the UID and raises the sequence, a cancellation raises it again")
    void updateAndCancel() {
        session.change(
                session.startsAt().plusSeconds(3600), Duration.ofHours(1), PARIS, PlaceKind.ROOM, "B", "data", "C");
        VEvent update = Biweekly.parse(messages.request(session, "Inès et Claire"))
                .first()
                .getEvents()
                .get(0);
        session.cancel();
        ICalendar cancelled =
                Biweekly.parse(messages.cancel(session, "Inès et Claire")).first();
        assertThat(update.getUid().getValue()).isEqualTo(session.calendarUid());
        assertThat(update.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(2);
        assertThat(cancelled.getEvents().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
    }

    private static Pairing pairing() {
        Campaign campaign = new Campaign(
                new Programme("Reverse mentoring", "Learn from each other"),
                "Spring",
                CampaignKind.COHORT,
                new CampaignDates(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 9, 1)));
        campaign.adoptCharter(Map.of("en", "Charter", "fr", "Charte"));
        Employee ines = employee("1", "Inès", "Noël", 1);
        Employee claire = employee("2", "Claire", "Martin", 5);
        campaign.ledBy(claire, claire);
        campaign.start(LocalDate.of(2026, 1, 2));
        Pairing pairing = new Pairing(
                7,
                new Enrolment(campaign, ines),
                NOW,
                new Enrolment(campaign, claire),
                NOW,
                new Objective("Read a chart", "Explains one alone", LocalDate.of(2026, 6, 1)));
        pairing.sign(ines, NOW, campaign.charterVersion(), "fr");
        pairing.sign(claire, NOW, campaign.charterVersion(), "fr");
        return pairing;
    }

    private static Employee employee(String number, String firstName, String lastName, int grade) {
        Employee employee = new Employee(number, firstName, lastName);
        employee.reachableBy(firstName, number + "@example.com", Locale.FRENCH);
        employee.worksAs("x", grade, LocalDate.of(2020, 1, 1), new OrgUnit("All", null), new Site("Lyon", "FR", PARIS));
        return employee;
    }
}
