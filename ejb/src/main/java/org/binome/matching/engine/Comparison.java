package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Two plans for the same people side by side. Scores by different weights cannot be compared, so both are counted by the weights
 * of the first one as well.
 *
 * @param before figures of the plan there is
 * @param after figures of the other one
 * @param changes mentees who would have another mentor, by person id
 */
public record Comparison(Figures before, Figures after, List<Change> changes) {
    /**
     * A mentee whose mentor changes.
     *
     * @param mentee person id
     * @param before the mentor in the first plan, if any
     * @param after the mentor in the second plan, if any
     */
    public record Change(long mentee, OptionalLong before, OptionalLong after) {}

    /** Compares two outcomes for the same people; by other rules, others of them may seek a mentor. */
    public static Comparison of(Outcome before, Outcome after) {
        Map<Long, Long> then = mentors(after.plan());
        mentors(before.plan()).keySet().forEach(mentee -> then.putIfAbsent(mentee, null));
        return new Comparison(
                Figures.of(before.plan(), before::score),
                Figures.of(after.plan(), pair -> after.score(pair, before)),
                changes(mentors(before.plan()), then));
    }

    /**
     * Compares pairs as they have been proposed with a plan, both by the weights of the plan. Who is no longer in the plan's
     * round does not count.
     *
     * @param before mentee to mentor
     */
    public static Comparison of(Map<Long, Long> before, Outcome after) {
        Map<Long, Long> mentors = mentors(after.plan());
        List<Match> matches = before.entrySet().stream()
                .map(pair -> new Pair(pair.getKey(), pair.getValue()))
                .filter(after::holds)
                .map(pair -> new Match(pair.mentee(), pair.mentor(), after.score(pair)))
                .toList();
        return new Comparison(
                Figures.of(matches, after::score), Figures.of(after.plan(), after::score), changes(before, mentors));
    }

    private static List<Change> changes(Map<Long, Long> before, Map<Long, Long> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((mentee, mentor) -> {
            if (!Objects.equals(before.get(mentee), mentor)) {
                changes.add(new Change(mentee, optional(before.get(mentee)), optional(mentor)));
            }
        });
        return changes;
    }

    /** Each mentee's mentor, null for none. */
    private static Map<Long, Long> mentors(Plan plan) {
        Map<Long, Long> mentors = new TreeMap<>();
        plan.matches().forEach(match -> mentors.put(match.mentee(), match.mentor()));
        plan.unmatched().forEach(mentee -> mentors.put(mentee, null));
        return mentors;
    }

    private static OptionalLong optional(Long mentor) {
        return mentor == null ? OptionalLong.empty() : OptionalLong.of(mentor);
    }
}
