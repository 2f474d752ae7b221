package org.binome.recognition.boundary;

import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.recognition.entity.Idea;
import org.binome.recognition.entity.IdeaStatus;

/**
 * An idea as one of its two sees it.
 *
 * @param mine whether the caller wrote it
 * @param toAgree whether it waits for the caller
 * @param answer HR's; empty before
 */
public record IdeaEntry(
        long id,
        long pairingId,
        String body,
        IdeaStatus status,
        boolean mine,
        boolean toAgree,
        String answer,
        Instant writtenAt) {

    static IdeaEntry of(Idea idea, Employee caller) {
        Side side = idea.pairing().sideOf(caller);
        return new IdeaEntry(
                idea.id(),
                idea.pairing().id(),
                idea.body(),
                idea.status(),
                idea.author() == side,
                idea.status() == IdeaStatus.AWAITING_PARTNER && !idea.agreed(side),
                idea.answer(),
                idea.writtenAt());
    }
}
