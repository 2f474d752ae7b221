package org.binome.safeguard.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.pairing.entity.Duo;
import org.binome.people.entity.Employee;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B13 what one of a pair tells a contact")
class SafeSignalTest {

    private final Duo duo = Duo.signed();
    private final Employee contact = Duo.employee("3", "Odile", "Laurent", 4);
    private final SafeSignal signal = new SafeSignal(duo.pairing, duo.ines, contact, " It is too much. ", Duo.NOW);

    @Test
    @DisplayName("is told by one of the two only, in some words")
    void told() {
        assertThat(signal.partner()).isEqualTo(duo.claire);
        assertThat(signal.messages().get(0).body()).isEqualTo("It is too much.");
        refused("not-found", () -> new SafeSignal(duo.pairing, contact, contact, "x", Duo.NOW));
        refused("safeguard.words", () -> new SafeSignal(duo.pairing, duo.ines, contact, " ", Duo.NOW));
        refused("safeguard.words", () -> signal.add("x".repeat(4001), Duo.NOW));
    }

    @Test
    @DisplayName("is there for author and contact; to the partner and everybody else there is none")
    void readers() {
        assertThat(signal.requireAuthor(duo.ines)).isSameAs(signal);
        assertThat(signal.requireContact(contact)).isSameAs(signal);
        refused("not-found", () -> signal.requireAuthor(duo.claire));
        refused("not-found", () -> signal.requireContact(duo.claire));
        refused("not-found", () -> signal.requireContact(duo.ines));
    }

    @Test
    @DisplayName("waits until it is answered, and is open again when the author has more to say")
    void turns() {
        assertThat(signal.waits()).isTrue();
        signal.answer("Shall I end it?", Duo.NOW);
        assertThat(signal.waits()).isFalse();
        signal.settle(Duo.NOW);
        assertThat(signal.status()).isEqualTo(SignalStatus.SETTLED);
        refused("safeguard.settled", () -> signal.answer("x", Duo.NOW));
        refused("safeguard.settled", () -> signal.settle(Duo.NOW));
        refused("safeguard.settled", () -> signal.ended(Duo.NOW));
        signal.add("Please do", Duo.NOW);
        assertThat(signal.waits()).isTrue();
        assertThat(signal.status()).isEqualTo(SignalStatus.OPEN);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
