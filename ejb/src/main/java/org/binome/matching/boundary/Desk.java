package org.binome.matching.boundary;

import java.util.List;

/**
 * All that stands on the matching desk of one campaign.
 *
 * @param mayRun true while rounds may be run
 * @param running the round under way, else null
 * @param round the round that counts: the latest done; null before the first
 * @param proposals of that round, best first
 * @param unmatched mentees for whom it found nobody
 */
public record Desk(
        long campaignId,
        String campaign,
        boolean mayRun,
        RoundView running,
        RoundView round,
        List<ProposalCard> proposals,
        List<UnmatchedCard> unmatched) {

    public long drafts() {
        return proposals.stream().filter(ProposalCard::draft).count();
    }
}
