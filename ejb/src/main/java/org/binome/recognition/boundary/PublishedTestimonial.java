package org.binome.recognition.boundary;

import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.recognition.entity.Naming;
import org.binome.recognition.entity.Testimonial;
import org.binome.recognition.entity.TestimonialStatus;

/**
 * A testimonial as colleagues see it.
 *
 * @param firstName of its author, and the unit's name; both empty when the author chose so
 * @param side which part the author had
 * @param status for HR, which sees those that wait as well
 */
public record PublishedTestimonial(
        long id, String body, String firstName, String unit, Side side, TestimonialStatus status, Instant publishedAt) {

    static PublishedTestimonial of(Testimonial text) {
        boolean named = text.naming() == Naming.FIRST_NAME_AND_UNIT;
        return new PublishedTestimonial(
                text.id(),
                text.body(),
                named ? text.writer().firstName() : "",
                named ? text.writer().unit().name() : "",
                text.author(),
                text.status(),
                text.publishedAt());
    }
}
