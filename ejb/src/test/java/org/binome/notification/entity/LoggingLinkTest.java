package org.binome.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.binome.notification.control.Secrets;
import org.binome.pairing.entity.Duo;
import org.binome.session.entity.MentoringSession;
import org.binome.shared.ConflictException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P23 A link by which a session is logged from a mail")
class LoggingLinkTest {

    private static final Instant END = Instant.parse("2026-03-10T10:00:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Duo duo = Duo.signed();
    private final LoggingLink link = new LoggingLink(
            new MentoringSession(duo.pairing, 1, END.minusSeconds(3600), Duration.ofHours(1), Duo.PARIS),
            duo.ines,
            Secrets.hash("x"),
            END);

    @Test
    @DisplayName("works once")
    void once() {
        link.use(END);
        assertThatThrownBy(() -> link.use(END)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("works for two weeks")
    void twoWeeks() {
        assertThatThrownBy(() -> link.use(END.plus(TWO_WEEKS))).isInstanceOf(ConflictException.class);
        link.use(END.plus(TWO_WEEKS).minusSeconds(1));
    }

    @Test
    @DisplayName("cannot be guessed, and only its hash is kept")
    void secret() {
        assertThat(Secrets.next()).hasSize(43).matches("[\\w-]+").isNotEqualTo(Secrets.next());
        assertThat(Secrets.hash("x")).hasSize(64).isEqualTo(Secrets.hash("x")).isNotEqualTo(Secrets.hash("y"));
    }
}
