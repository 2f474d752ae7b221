package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B08 The roles in a session")
class RoleSwapTest {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant NOW = Duo.NOW;

    private final Duo duo = Duo.signed();
    private final MentoringSession session =
            new MentoringSession(duo.pairing, 4, START, Duration.ofHours(1), Duo.PARIS);

    @Test
    @DisplayName("are swapped once one has asked and the other one has said yes, whoever asks")
    void agreed() {
        assertThat(session.swap().teacher()).isEqualTo(Side.MENTOR);
        session.proposeSwap(Side.MENTEE, NOW, " Negotiating ");
        assertThat(session.swapped()).isFalse();
        assertThat(session.swap().state()).isEqualTo(SwapState.PROPOSED);
        assertThat(session.swap().askedBy()).isEqualTo(Side.MENTEE);
        session.agreeToSwap(Side.MENTOR, NOW);
        assertThat(session.swapped()).isTrue();
        assertThat(session.swap().teacher()).isEqualTo(Side.MENTEE);
        assertThat(session.swap().aim()).isEqualTo("Negotiating");
    }

    @Test
    @DisplayName("are not swapped by one alone: who asks cannot say yes too, and nobody says yes unasked")
    void notAlone() {
        refused("session.swap-not-asked", () -> session.agreeToSwap(Side.MENTOR, NOW));
        session.proposeSwap(Side.MENTOR, NOW, "");
        refused("session.swap-not-asked", () -> session.agreeToSwap(Side.MENTOR, NOW));
        refused("session.swap-there", () -> session.proposeSwap(Side.MENTEE, NOW, ""));
        assertThat(session.swapped()).isFalse();
    }

    @Test
    @DisplayName("stay as they are when one declines or takes it back, and it can be asked again")
    void dropped() {
        session.proposeSwap(Side.MENTOR, NOW, "Film");
        session.dropSwap();
        assertThat(session.swap()).isEqualTo(new RoleSwap());
        session.proposeSwap(Side.MENTEE, NOW, "Negotiate");
        session.agreeToSwap(Side.MENTOR, NOW);
        session.dropSwap();
        assertThat(session.swap().teacher()).isEqualTo(Side.MENTOR);
    }

    @Test
    @DisplayName("are settled once the session is held, and do not change in a pause")
    void settled() {
        session.proposeSwap(Side.MENTEE, NOW, "");
        duo.pairing.pause();
        refused("session.pairing-not-active", () -> session.agreeToSwap(Side.MENTOR, NOW));
        duo.pairing.resume(NOW);
        session.agreeToSwap(Side.MENTOR, NOW);
        session.held(START, 60);
        refused("session.over", session::dropSwap);
        assertThat(session.swapped()).isTrue();
    }

    @Test
    @DisplayName("have an aim of at most 300 characters")
    void aim() {
        refused("session.swap-aim", () -> session.proposeSwap(Side.MENTOR, NOW, "a".repeat(301)));
        session.proposeSwap(Side.MENTOR, NOW, "a".repeat(300));
        assertThat(session.swap().aim()).hasSize(300);
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(BusinessException.class)
                .extracting(problem -> ((BusinessException) problem).code())
                .isEqualTo(code);
    }
}
