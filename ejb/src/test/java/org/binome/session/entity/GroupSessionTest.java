package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.pairing.entity.Band;
import org.binome.pairing.entity.Duo;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gathering")
class GroupSessionTest {
    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofDays(1));
    private static final Duration HOUR = Duration.ofHours(1);
    /** Nothing is stored here: no pairing has an id. */
    private static final Set<Long> EVERYBODY = Collections.singleton(null);

    private static final SessionFrame FRAME = new SessionFrame(PlaceKind.ROOM, "Saône", "data", "Read a chart");

    private final Band band = new Band(4).signed(3);
    private final GroupSession gathering = plan(band);

    private static GroupSession plan(Band band) {
        return GroupSession.plan(band.group(), pairing -> 1, START, HOUR, Duo.PARIS, FRAME, Duo.NOW);
    }

    @Test
    @DisplayName("P20 is planned once three have signed, for those who have")
    void three() {
        Band two = new Band(4).signed(2);
        assertThat(two.group().missing()).isEqualTo(1);
        refused("group.too-small", () -> plan(two));
        assertThat(gathering.sessions()).hasSize(3).allMatch(MentoringSession::gathered);
        assertThat(gathering.status()).isEqualTo(SessionStatus.CONFIRMED);
    }

    @Test
    @DisplayName("P20 needs place, theme and agenda as any session does")
    void frame() {
        refused(
                "session.place-missing",
                () -> GroupSession.plan(
                        band.group(),
                        pairing -> 1,
                        START,
                        HOUR,
                        Duo.PARIS,
                        new SessionFrame(PlaceKind.ROOM, "", "data", "Read"),
                        Duo.NOW));
    }

    @Test
    @DisplayName("P20 moves as one, without whoever pauses; nobody who pauses moves it")
    void moved() {
        int before = gathering.sequence();
        band.pairings.get(1).pause();
        refused(
                "session.pairing-not-active",
                () -> gathering.change(band.pairings.get(1), LATER, HOUR, Duo.PARIS, FRAME, Duo.NOW));
        List<MentoringSession> dropped = gathering.change(band.pairings.get(0), LATER, HOUR, Duo.PARIS, FRAME, Duo.NOW);
        assertThat(dropped).extracting(MentoringSession::pairing).containsExactly(band.pairings.get(1));
        assertThat(gathering.open()).hasSize(2).allMatch(session -> session.startsAt()
                .equals(LATER));
        assertThat(gathering.sequence()).as("revision for the mentor").isGreaterThan(before);
    }

    @Test
    @DisplayName("P20 is joined by who signs late")
    void joined() {
        Band late = new Band(1).signed(1);
        MentoringSession session = gathering.join(late.pairings.get(0), 2, Duo.NOW);
        assertThat(session.startsAt()).isEqualTo(START);
        assertThat(session.calendar().sequence())
                .as("the mentor's revision grows")
                .isEqualTo(1);
        assertThat(session.calendar().gathering()).isEqualTo(gathering.name());
        assertThat(session.status()).isEqualTo(SessionStatus.CONFIRMED);
    }

    @Test
    @DisplayName("P20 is held for all at once, and its minutes count once")
    void held() {
        refused("session.not-yet-begun", () -> gathering.held(Duo.NOW, 60, new HashSet<>()));
        assertThat(gathering.held(LATER, 50, new HashSet<>())).hasSize(3);
        assertThat(gathering.heldMinutes()).isEqualTo(50);
        assertThat(gathering.status()).isEqualTo(SessionStatus.HELD);
        refused("session.over", () -> gathering.held(LATER, 50, new HashSet<>()));
        refused("session.over", () -> gathering.change(band.pairings.get(0), LATER, HOUR, Duo.PARIS, FRAME, LATER));
    }

    @Test
    @DisplayName("P20 who was absent has called nothing off; who has logged the own session was there")
    void absent() {
        List<MentoringSession> sessions = gathering.sessions();
        sessions.get(0).held(LATER, 60);
        refused("session.over", gathering::ahead);
        refused("session.over", () -> gathering.change(band.pairings.get(1), LATER, HOUR, Duo.PARIS, FRAME, LATER));
        assertThat(gathering.leading()).as("what is to be logged").isEqualTo(sessions.get(1));
        assertThat(gathering.held(LATER, 60, EVERYBODY)).isEmpty();
        assertThat(sessions)
                .extracting(MentoringSession::status)
                .containsExactly(SessionStatus.HELD, SessionStatus.CANCELLED, SessionStatus.CANCELLED);
        assertThat(sessions).extracting("calledOffAt").containsOnlyNulls();
    }

    @Test
    @DisplayName("P20 is cancelled for all")
    void cancelled() {
        gathering.ahead().forEach(session -> session.cancel(Duo.NOW));
        assertThat(gathering.status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(gathering.sessions()).extracting("calledOffAt").containsOnly(Duo.NOW);
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
