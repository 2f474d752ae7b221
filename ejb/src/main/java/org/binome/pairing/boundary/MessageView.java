package org.binome.pairing.boundary;

import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Message;

/**
 * One message as one of the two sees it.
 *
 * @param mine true when the caller has written it
 * @param author full name
 * @param unread true when it is the other one's and the caller had not had it on the screen
 */
public record MessageView(long id, boolean mine, String author, String body, Instant saidAt, boolean unread) {

    static MessageView of(Message message, Side reader) {
        boolean mine = message.author() == reader;
        return new MessageView(
                message.id(),
                mine,
                message.pairing().enrolment(message.author()).employee().fullName(),
                message.body(),
                message.saidAt(),
                !mine && message.unread());
    }
}
