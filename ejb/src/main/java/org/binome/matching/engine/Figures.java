package org.binome.matching.engine;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A plan in figures.
 *
 * @param people who are matched
 * @param total sum of the scores by its own weights
 * @param worst score of the pair that fits least, by its own weights; 0 without pairs
 * @param commonTotal sum of the scores by the weights that both plans are compared by
 * @param commonWorst score of the pair that fits least by these weights; 0 without pairs
 */
public record Figures(int people, long total, int worst, long commonTotal, int commonWorst) {
    static Figures of(Plan plan, ToIntFunction<Pair> commonScore) {
        return of(plan.matches(), commonScore);
    }

    static Figures of(List<Match> matches, ToIntFunction<Pair> commonScore) {
        int[] common = matches.stream().map(Match::pair).mapToInt(commonScore).toArray();
        return new Figures(
                matches.size(),
                matches.stream().mapToLong(Match::score).sum(),
                matches.stream().mapToInt(Match::score).min().orElse(0),
                IntStream.of(common).asLongStream().sum(),
                IntStream.of(common).min().orElse(0));
    }

    /** Mean score by its own weights, rounded to whole points; 0 without pairs. */
    public int mean() {
        return people == 0 ? 0 : Math.toIntExact((2 * total + people) / (2L * people));
    }
}
