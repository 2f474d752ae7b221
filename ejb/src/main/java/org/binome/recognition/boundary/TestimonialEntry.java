package org.binome.recognition.boundary;

import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.recognition.entity.Naming;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialStatus;

/**
 * A testimonial as one of its two sees it.
 *
 * @param mine whether the caller wrote it
 * @param toAgree whether it waits for the caller
 * @param reason why HR refused it; else empty
 */
public record TestimonialEntry(
        long id,
        long pairingId,
        String body,
        Naming naming,
        TestimonialStatus status,
        boolean mine,
        boolean toAgree,
        String reason,
        Instant writtenAt) {

    static TestimonialEntry of(Testimonial text, Employee caller) {
        Side side = text.pairing().sideOf(caller);
        return new TestimonialEntry(
                text.id(),
                text.pairing().id(),
                text.body(),
                text.naming(),
                text.status(),
                text.author() == side,
                text.status() == TestimonialStatus.AWAITING_PARTNER && !text.agreed(side),
                text.reason(),
                text.writtenAt());
    }
}
