package org.binome.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.binome.notification.entity.OutboxMessage.Status;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail that is owed")
class OutboxMessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final OutboxMessage mail =
            new OutboxMessage(new Employee("1", "Camille", "Roy"), new Letter("Hello", "Hello", "<p>Hello</p>"), NOW);

    @Test
    @DisplayName(
            "is tried again with growing pauses, at most four hours, and parked in the end under the same Message-ID")
    void failing() {
        String id = mail.messageId();
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            mail.failed(NOW, "Connection refused", 0.5);
            pauses.add(Duration.between(NOW, mail.dueAt()).toMinutes());
            assertThat(mail.status()).isEqualTo(Status.OWED);
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 240L, 240L, 240L);
        mail.failed(NOW, "Connection refused", 0.5);
        assertThat(mail.status()).isEqualTo(Status.PARKED);
        assertThat(mail.messageId()).isEqualTo(id);
    }

    @Test
    @DisplayName("comes back after half to one and a half of the pause, so that not all come at once")
    void jitter() {
        mail.failed(NOW, "", 0);
        assertThat(Duration.between(NOW, mail.dueAt())).isEqualTo(Duration.ofSeconds(30));
        mail.failed(NOW, "", 1);
        assertThat(Duration.between(NOW, mail.dueAt())).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    @DisplayName("has a subject of one line that the database takes, however often a place stands in it")
    void subject() {
        assertThat(new Letter("Camille,\r\nhello", "", "").subject()).isEqualTo("Camille, hello");
        assertThat(new Letter("é".repeat(500), "", "").subject()).isEqualTo("é".repeat(500));
        assertThat(new Letter("🙂".repeat(501), "", "").subject()).isEqualTo("🙂".repeat(499) + "…");
    }

    @Test
    @DisplayName("tells the administrator what went wrong, but no address")
    void error() {
        mail.failed(NOW, "550 5.1.1 <camille.roy@example.org>:\r\n Recipient unknown", 0.5);
        assertThat(mail.lastError())
                .doesNotContain("camille", "\n")
                .contains("550 5.1.1")
                .endsWith("Recipient unknown");
        mail.failed(NOW, "x".repeat(1000), 0.5);
        assertThat(mail.lastError()).hasSize(300);
    }

    @Test
    @DisplayName("is owed again once it is replayed, which only a parked one can be")
    void replayed() {
        assertThatThrownBy(() -> mail.replay(NOW)).isInstanceOf(ConflictException.class);
        for (int i = 0; i < OutboxMessage.MOST_ATTEMPTS; i++) {
            mail.failed(NOW, "", 0.5);
        }
        mail.replay(NOW);
        assertThat(mail.status()).isEqualTo(Status.OWED);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.dueAt()).isEqualTo(NOW);
    }
}
