package org.binome.web.matching;

import java.time.Instant;
import java.util.List;

/**
 * The file that proves a round's plan, in this order of its fields; people are numbers from 0, drawn at random for this round.
 * It is written as it is read from the database, so this record only describes it.
 *
 * @param format {@code binome-certificate}
 * @param version 1
 * @param made when the plan was proven
 * @param objective {@code PARTICIPATION_FIRST}, {@code SCORE_FIRST} or {@code WORST_PAIR_FIRST}
 * @param penalty cost of leaving one mentee out, in points
 * @param mentees how many
 * @param mentors how many
 * @param places of each mentor, pinned pairs included
 * @param pinned pairs decided beforehand, each a mentee and a mentor
 * @param matches the plan, each a mentee, a mentor and their score
 * @param unmatched mentees left out
 * @param total sum of the scores
 * @param menteePrices of each mentee, in points; 0 where pinned
 * @param mentorPrices of each mentor, in points, 0 or less; 0 where places are left
 * @param floor the least score of the plan's pairs, pinned ones apart; only with {@code WORST_PAIR_FIRST}
 * @param bounds what proves that there is no greater floor; only with {@code WORST_PAIR_FIRST}
 * @param eligible the possible pairs of each mentee
 */
public record CertificateFile(
        String format,
        int version,
        Instant made,
        String objective,
        long penalty,
        int mentees,
        int mentors,
        List<Integer> places,
        List<List<Integer>> pinned,
        List<List<Integer>> matches,
        List<Integer> unmatched,
        long total,
        List<Long> menteePrices,
        List<Long> mentorPrices,
        Integer floor,
        List<CertificateBound> bounds,
        List<PossibleMentors> eligible) {}
