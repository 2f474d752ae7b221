package org.binome.notification.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.binome.notification.entity.DigestStatus;
import org.binome.notification.entity.DigestSubscription;

/**
 * How the caller stands with the monthly digest.
 *
 * @param status STOPPED for who never asked, too
 * @param linkEnds until when the link in the mail confirms; null unless one is awaited
 * @param next the day of the next one, unless it has to wait; null unless it comes
 */
public record DigestState(DigestStatus status, Instant linkEnds, LocalDate next) implements Serializable {

    static final DigestState NEVER = new DigestState(DigestStatus.STOPPED, null, null);

    static DigestState of(DigestSubscription subscription) {
        DigestStatus status = subscription.status();
        return new DigestState(
                status,
                status == DigestStatus.ASKED ? subscription.linkEnds() : null,
                status == DigestStatus.CONFIRMED ? subscription.day() : null);
    }
}
