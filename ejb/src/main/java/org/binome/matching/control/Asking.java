package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Enrolment;
import org.binome.programme.entity.Phase;
import org.binome.shared.ConflictException;

/**
 * When a mentee may ask a mentor: once the whole pool has had its round. Who was left out by the latest published one may ask, and
 * anybody who waits while the pairs of the campaign meet; else those who ask first would take the places before the round.
 */
@ApplicationScoped
public class Asking {

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    MatchProposals proposals;

    /** True while this person may ask. */
    public boolean open(Enrolment mentee) {
        return mentee.takesPart() && inTime(mentee) && proposals.waitingOrHeld(mentee) == 0;
    }

    /** @throws ConflictException with the reason while this person may not */
    public void require(Enrolment mentee) {
        ConflictException.unless(mentee.takesPart() && inTime(mentee), "matching.asking-not-open");
        ConflictException.unless(proposals.waitingOrHeld(mentee) == 0, "matching.asked-already");
    }

    private boolean inTime(Enrolment mentee) {
        return mentee.campaign().phase() == Phase.RUNNING
                || mentee.campaign().phase() == Phase.MATCHING
                        && unmatched.of(mentee.employee()).stream()
                                .anyMatch(one -> one.enrolment().equals(mentee));
    }
}
