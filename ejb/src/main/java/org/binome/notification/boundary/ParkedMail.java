package org.binome.notification.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.binome.notification.entity.OutboxMessage;

/**
 * A mail that was tried in vain too often; neither to whom nor what it says.
 *
 * @param kind of letter, e.g. {@code proposal.to-answer}
 * @param lastError what the mail server said, without addresses
 */
public record ParkedMail(long id, String kind, Instant createdAt, int attempts, String lastError)
        implements Serializable {

    static ParkedMail of(OutboxMessage message) {
        return new ParkedMail(
                message.id(), message.letter().kind(), message.createdAt(), message.attempts(), message.lastError());
    }
}
