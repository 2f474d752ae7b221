package org.binome.notification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.binome.pairing.entity.Duo;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P31 The monthly digest is asked for, confirmed, stopped")
class DigestSubscriptionTest {

    private static final Instant ASKED = Instant.parse("2026-10-20T09:00:00Z");
    private static final Instant FIRST_MORNING = Instant.parse("2026-11-02T08:30:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Employee reader = Duo.signed().ines;
    private final DigestSubscription subscription = new DigestSubscription(reader, "hash", "stop", ASKED);

    @Test
    @DisplayName("nothing comes before it is confirmed")
    void unconfirmed() {
        assertThat(subscription.status()).isEqualTo(DigestStatus.ASKED);
        assertThat(subscription.due(FIRST_MORNING)).isFalse();
        subscription.confirm(ASKED);
        assertThat(subscription.due(ASKED)).isFalse();
        assertThat(subscription.due(FIRST_MORNING)).isTrue();
    }

    @Test
    @DisplayName("the link works once, for a week, and no longer when another one was sent")
    void link() {
        assertThatThrownBy(() -> subscription.confirm(ASKED.plus(WEEK))).hasMessageContaining("digest.link-over");
        subscription.confirm(ASKED.plus(WEEK).minusSeconds(1));
        assertThatThrownBy(() -> subscription.confirm(ASKED.plusSeconds(2))).hasMessageContaining("digest.link-used");
        assertThatThrownBy(() -> subscription.ask("other", ASKED)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("once a month, and each time from where the last one ended")
    void monthly() {
        subscription.confirm(ASKED);
        assertThat(subscription.month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(subscription.toldUntil()).isEqualTo(ASKED.minus(Duration.ofDays(31)));
        subscription.done(FIRST_MORNING, FIRST_MORNING);
        assertThat(subscription.due(FIRST_MORNING.plusSeconds(60))).isFalse();
        assertThat(subscription.due(Instant.parse("2026-12-01T08:30:00Z"))).isTrue();
        assertThat(subscription.toldUntil()).isEqualTo(FIRST_MORNING);
    }

    @Test
    @DisplayName("stopped for good, until it is asked for and confirmed again; nothing is told twice")
    void stopped() {
        subscription.confirm(ASKED);
        subscription.done(FIRST_MORNING, FIRST_MORNING);
        Instant later = FIRST_MORNING.plus(WEEK);
        assertThat(subscription.stop(later)).isTrue();
        assertThat(subscription.stop(later)).isFalse();
        assertThat(subscription.due(Instant.parse("2026-12-01T08:30:00Z"))).isFalse();
        assertThatThrownBy(() -> subscription.confirm(later)).hasMessageContaining("digest.link-used");
        subscription.ask("other", later);
        assertThat(subscription.due(Instant.parse("2026-12-01T08:30:00Z"))).isFalse();
        subscription.confirm(later);
        assertThat(subscription.toldUntil()).isEqualTo(FIRST_MORNING);
        assertThat(subscription.due(Instant.parse("2026-12-01T08:30:00Z"))).isTrue();
    }

    @Test
    @DisplayName("who has no address cannot ask")
    void noAddress() {
        reader.reachableBy("ines", null, java.util.Locale.ENGLISH);
        assertThatThrownBy(() -> new DigestSubscription(reader, "hash", "stop", ASKED))
                .isInstanceOf(InvalidException.class);
    }
}
