package org.binome.matching.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.ProposalOrigin;
import org.binome.matching.entity.ProposalState;
import org.binome.matching.entity.Side;

/**
 * A proposal as one of the two sees it.
 *
 * @param side the reader's own
 * @param you the reader's first name
 * @param other the person proposed
 * @param otherFirstName to talk about that person
 * @param share names of the skills the reader would share
 * @param learn names of the skills the reader would learn
 * @param sharedMinutes of a week, when both are available
 * @param interests of both
 * @param answered true when the reader has said yes and waits for the other one
 * @param expiresAt until when an answer counts
 * @param message of the mentee who asks; empty for what a round or HR proposes
 */
public record MyProposal(
        long id,
        long version,
        long campaignId,
        String campaign,
        Side side,
        String you,
        PersonCard other,
        String otherFirstName,
        List<String> share,
        List<String> learn,
        int sharedMinutes,
        List<String> interests,
        ProposalState state,
        boolean answered,
        Instant expiresAt,
        ProposalOrigin.Kind origin,
        String message) {

    /** True while the reader's answer is awaited. */
    public boolean waitsForYou() {
        return state == ProposalState.PROPOSED && !answered;
    }

    /** True when the reader has asked and may take that back. */
    public boolean request() {
        return waitsForOther() && side == Side.MENTEE && origin == ProposalOrigin.Kind.ASKED;
    }

    /** True when the reader has said yes and the other one has not answered yet. */
    public boolean waitsForOther() {
        return state == ProposalState.PROPOSED && answered;
    }
}
