package org.binome.matching.boundary;

import java.util.List;

/**
 * What the caller, for whom a campaign has found nobody yet, could change (B04); read as {@link UnblockingView}.
 *
 * @param campaignId of the campaign
 * @param campaign its name
 * @param enrolmentId of the caller
 * @param rank on the waiting list of the campaign, from 1 (P10)
 * @param roundsWaited how many rounds have found nobody: each counts for the caller in the next one
 * @param trainingMissing true when the campaign asks for a training that the caller has not finished
 */
public record MyUnblocking(
        long campaignId,
        String campaign,
        long enrolmentId,
        int rank,
        int roundsWaited,
        boolean trainingMissing,
        List<List<OwnChangeView>> answers) {}
