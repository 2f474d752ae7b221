package org.binome.matching.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.ProposalState;

/**
 * A proposal as HR sees it.
 *
 * @param roundId the round whose plan holds it; null where it comes from none
 * @param score 0 to 10 000; the sum of the parts
 * @param published false while only HR sees it
 * @param pinned true when HR has pinned these two
 * @param lookTwice true when the mentor covers little of what the mentee seeks
 * @param groupTooSmall true for a draft whose mentor would have fewer than three, in a campaign of groups; it is not published so
 * @param expiresAt until when an answer counts; null for a draft
 */
public record ProposalCard(
        long id,
        Long roundId,
        PersonCard mentor,
        PersonCard mentee,
        int score,
        List<ScorePart> parts,
        WhyThesePeople why,
        ProposalState state,
        boolean published,
        boolean pinned,
        boolean lookTwice,
        boolean groupTooSmall,
        Instant expiresAt) {

    public boolean draft() {
        return state == ProposalState.PROPOSED && !published;
    }
}
