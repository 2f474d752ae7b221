package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.pairing.entity.Duo;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A session")
class MentoringSessionTest {
    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Duo duo = Duo.signed();
    private final MentoringSession session = new MentoringSession(duo.pairing, 1, START, HOUR, Duo.PARIS);

    @Test
    @DisplayName("P23 is confirmed only with place, theme and agenda")
    void frame() {
        refused("session.place-missing", () -> session.confirm(Duo.NOW));
        session.frame(new SessionFrame(PlaceKind.ROOM, "Saône", " ", ""));
        refused("session.theme-missing", () -> session.confirm(Duo.NOW));
        session.frame(new SessionFrame(PlaceKind.ROOM, "Saône", "data", " "));
        refused("session.agenda-missing", () -> session.confirm(Duo.NOW));
        session.frame(new SessionFrame(PlaceKind.ROOM, "Saône", "data", "Read a chart"));
        session.confirm(Duo.NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.CONFIRMED);
    }

    @Test
    @DisplayName("P23 nobody is invited to an hour that is over, and none lies before the pairing began")
    void past() {
        session.frame(new SessionFrame(PlaceKind.ROOM, "Saône", "data", "Read a chart"));
        refused("session.in-the-past", () -> session.confirm(START));
        refused(
                "session.before-the-pairing",
                () -> new MentoringSession(
                        duo.pairing, 1, Duo.NOW.minus(Duration.ofDays(7)).minusSeconds(1), HOUR, Duo.PARIS));
    }

    @Test
    @DisplayName("P23 a video link is a safe address")
    void videoLink() {
        refused(
                "session.video-link",
                () -> session.frame(new SessionFrame(PlaceKind.VIDEO, "javascript:alert(1)", "data", "x")));
        session.frame(new SessionFrame(PlaceKind.VIDEO, "https://meet.example.com/1", "data", "x"));
        assertThat(session.frame().place()).isEqualTo("https://meet.example.com/1");
    }

    @Test
    @DisplayName("P24 each change of a confirmed session is a new revision of the same invitation, and keeps its frame")
    void revisions() {
        String uid = session.calendar().uid();
        session.change(
                START.plusSeconds(60),
                HOUR,
                Duo.PARIS,
                new SessionFrame(PlaceKind.ROOM, "Saône", "data", "Read a chart"));
        assertThat(session.calendar().sequence()).as("planned only").isZero();
        session.confirm(Duo.NOW);
        session.change(START, HOUR, Duo.PARIS, new SessionFrame(PlaceKind.ROOM, "Rhône", "data", "Read a chart"));
        assertThat(session.calendar().sequence()).isEqualTo(1);
        assertThat(session.calendar().uid()).isEqualTo(uid);
        refused(
                "session.place-missing",
                () -> session.change(
                        START, HOUR, Duo.PARIS, new SessionFrame(PlaceKind.ROOM, "", "data", "Read a chart")));
    }

    @Test
    @DisplayName("is held once, not before it began, for 5 minutes to 8 hours")
    void held() {
        refused("session.not-yet-begun", () -> session.held(START.minusSeconds(1), 60));
        refused("session.held-minutes", () -> session.held(START, 4));
        refused("session.held-minutes", () -> session.held(START, 481));
        session.held(START, 45);
        assertThat(session.heldMinutes()).isEqualTo(45);
        refused("session.over", () -> session.held(START, 45));
        refused("session.over", () -> session.cancel(START));
    }

    @Test
    @DisplayName("P25 how long the two met can be corrected for two weeks after it was logged, however late that was")
    void corrected() {
        refused("session.not-held", () -> session.correct(START, 45));
        Instant logged = START.plus(Duration.ofDays(30));
        session.held(logged, 240);
        session.correct(logged.plus(Duration.ofDays(14)).minusSeconds(1), 60);
        assertThat(session.heldMinutes()).isEqualTo(60);
        refused("session.held-minutes", () -> session.correct(logged, 4));
        refused("session.correction-over", () -> session.correct(logged.plus(Duration.ofDays(14)), 45));
        assertThat(session.heldMinutes()).isEqualTo(60);
    }

    @Test
    @DisplayName("lasts 15 minutes to 4 hours")
    void length() {
        refused("session.length", () -> new MentoringSession(duo.pairing, 1, START, Duration.ofMinutes(14), Duo.PARIS));
        refused(
                "session.length",
                () -> new MentoringSession(duo.pairing, 1, START, Duration.ofMinutes(241), Duo.PARIS));
    }

    @Test
    @DisplayName("P21 cannot be planned before the charter is signed, nor in a pause")
    void onlyActive() {
        Duo unsigned = new Duo();
        refused("session.pairing-not-active", () -> new MentoringSession(unsigned.pairing, 1, START, HOUR, Duo.PARIS));
        duo.pairing.pause();
        refused("session.pairing-not-active", () -> new MentoringSession(duo.pairing, 1, START, HOUR, Duo.PARIS));
    }

    @Test
    @DisplayName(
            "P23 is neither confirmed nor changed in a pause or after the end of the pairing, but can be cancelled")
    void preparedOnlyWhileActive() {
        session.frame(new SessionFrame(PlaceKind.ROOM, "Saône", "data", "Read a chart"));
        duo.pairing.pause();
        refused("session.pairing-not-active", () -> session.confirm(Duo.NOW));
        refused("session.pairing-not-active", () -> session.frame(new SessionFrame(PlaceKind.ROOM, "B", "data", "C")));
        duo.pairing.endEarly(START.minusSeconds(1));
        refused("session.pairing-not-active", () -> session.confirm(Duo.NOW));
        refused(
                "session.pairing-not-active",
                () -> session.change(START, HOUR, Duo.PARIS, new SessionFrame(PlaceKind.ROOM, "B", "data", "C")));
        assertThat(session.cancel(Duo.NOW)).as("nobody was invited").isFalse();
        assertThat(session.status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    @DisplayName("is logged after the end of the pairing if it began before, and not otherwise")
    void heldBeforeTheEnd() {
        MentoringSession later = new MentoringSession(duo.pairing, 1, START.plusSeconds(7200), HOUR, Duo.PARIS);
        duo.pairing.endEarly(START.plusSeconds(3600));
        session.held(START.plusSeconds(9000), 60);
        assertThat(session.status()).isEqualTo(SessionStatus.HELD);
        refused("session.pairing-over", () -> later.held(START.plusSeconds(9000), 60));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(BusinessException.class)
                .extracting(problem -> ((BusinessException) problem).code())
                .isEqualTo(code);
    }
}
