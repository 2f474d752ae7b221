package org.binome.matching.boundary;

import java.util.List;

/**
 * All that stands on the matching desk of one campaign.
 *
 * @param mayRun true while rounds may be run
 * @param mayInvite true while people may still be asked to enrol
 * @param running the round under way, else null
 * @param round the round that counts: the latest done; null before the first
 * @param proposals of that round, best first
 * @param unmatched mentees for whom it found nobody
 */
public record Desk(
        long campaignId,
        String campaign,
        boolean mayRun,
        boolean mayInvite,
        RoundView running,
        RoundView round,
        List<ProposalCard> proposals,
        List<UnmatchedCard> unmatched) {

    /** Those without anybody. */
    public List<UnmatchedCard> alone() {
        return unmatched.stream().filter(card -> !card.mentoring()).toList();
    }

    /** Those who share with somebody and would like to be taught as well. */
    public List<UnmatchedCard> sharing() {
        return unmatched.stream().filter(UnmatchedCard::mentoring).toList();
    }

    /** True when the round that counts has brought nobody together. */
    public boolean fruitless() {
        return round != null && proposals.isEmpty();
    }

    /** Groups that would have fewer than three people; their drafts are not published. */
    public long smallGroups() {
        return proposals.stream()
                .filter(ProposalCard::groupTooSmall)
                .map(card -> card.mentor().enrolmentId())
                .distinct()
                .count();
    }

    /** Drafts that can be published. */
    public long publishable() {
        return proposals.stream()
                .filter(card -> card.draft() && !card.groupTooSmall())
                .count();
    }

    public long drafts() {
        return proposals.stream().filter(ProposalCard::draft).count();
    }
}
