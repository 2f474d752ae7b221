package org.binome.matching.engine;

import java.util.List;

/**
 * The answer to a {@link Problem}.
 *
 * @param matches who meets whom, by mentee
 * @param unmatched mentees left out, ascending
 * @param total sum of the scores
 * @param certificate what proves that there is no better plan
 */
public record Plan(List<Match> matches, List<Long> unmatched, long total, Certificate certificate) {
    public Plan {
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
    }

    /** The pairs, by mentee. */
    public List<Pair> pairs() {
        return matches.stream().map(Match::pair).toList();
    }
}
