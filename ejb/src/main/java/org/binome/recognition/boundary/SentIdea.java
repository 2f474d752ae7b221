package org.binome.recognition.boundary;

import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaStatus;

/** An idea as HR has got it. @param mentor full name, as is the mentee's: both have agreed to sign it */
public record SentIdea(
        long id,
        String campaign,
        String mentor,
        String mentee,
        String body,
        IdeaStatus status,
        String answer,
        Instant writtenAt) {

    static SentIdea of(Idea idea) {
        Pairing pairing = idea.pairing();
        return new SentIdea(
                idea.id(),
                pairing.campaign().name(),
                pairing.enrolment(Side.MENTOR).employee().fullName(),
                pairing.enrolment(Side.MENTEE).employee().fullName(),
                idea.body(),
                idea.status(),
                idea.answer(),
                idea.writtenAt());
    }
}
