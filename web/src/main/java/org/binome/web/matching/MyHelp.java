package org.binome.web.matching;

import java.util.List;

/**
 * One campaign that has found nobody for the reader.
 *
 * @param rank on the waiting list, from 1
 * @param roundsWaited rounds that have found nobody
 * @param mayAsk true when the reader may ask a mentor
 * @param trainingMissing true when it asks for a training that the reader has not finished
 * @param ways each in one sentence; empty when nothing small would do
 */
public record MyHelp(
        long campaignId,
        String campaign,
        long enrolment,
        int rank,
        int roundsWaited,
        boolean mayAsk,
        boolean trainingMissing,
        List<String> ways) {}
