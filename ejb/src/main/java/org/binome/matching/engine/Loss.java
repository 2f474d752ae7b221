package org.binome.matching.engine;

/**
 * What a change costs the round, exactly; negative figures are a gain.
 *
 * @param people people fewer who are matched
 * @param total points fewer of total score
 */
public record Loss(int people, long total) {
    static Loss between(Plan before, Plan after) {
        return new Loss(before.matches().size() - after.matches().size(), before.total() - after.total());
    }
}
