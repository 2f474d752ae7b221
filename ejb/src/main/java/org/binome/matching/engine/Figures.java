package org.binome.matching.engine;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A plan in figures.
 *
 * @param people who are matched
 * @param total sum of the scores by its own weights
 * @param worst score of the pair that fits least, by its own weights; 0 without pairs
 * @param commonTotal sum of the scores by the weights that both plans are compared by
 */
public record Figures(int people, long total, int worst, long commonTotal) {
    static Figures of(Plan plan, ToIntFunction<Pair> commonScore) {
        return of(plan.matches(), commonScore);
    }

    static Figures of(List<Match> matches, ToIntFunction<Pair> commonScore) {
        return new Figures(
                matches.size(),
                matches.stream().mapToLong(Match::score).sum(),
                matches.stream().mapToInt(Match::score).min().orElse(0),
                matches.stream()
                        .map(Match::pair)
                        .mapToLong(commonScore::applyAsInt)
                        .sum());
    }

    /** Mean score by its own weights, rounded to whole points; 0 without pairs. */
    public int mean() {
        return people == 0 ? 0 : Math.toIntExact((2 * total + people) / (2L * people));
    }
}
