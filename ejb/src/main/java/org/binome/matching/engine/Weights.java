package org.binome.matching.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much each contribution counts in a campaign, in percent; together exactly 100. */
public record Weights(Map<Contribution, Integer> percent) {
    /** What the weights sum to. */
    public static final int SUM = 100;

    /** The weights a campaign starts with. */
    public static final Weights STANDARD = standard();

    /** @throws IllegalArgumentException if a weight is missing or negative or the sum is not 100 */
    public Weights {
        Map<Contribution, Integer> copy = new EnumMap<>(Contribution.class);
        copy.putAll(percent);
        boolean complete = copy.size() == Contribution.values().length
                && copy.values().stream().allMatch(weight -> weight != null && weight >= 0);
        if (!complete || copy.values().stream().mapToInt(Integer::intValue).sum() != SUM) {
            throw new IllegalArgumentException(
                    "weights must be whole, not negative and sum to " + SUM + ": " + percent);
        }
        percent = Collections.unmodifiableMap(copy);
    }

    /** The weight of one contribution, 0 to 100. */
    public int of(Contribution contribution) {
        return percent.get(contribution);
    }

    private static Weights standard() {
        Map<Contribution, Integer> percent = new EnumMap<>(Contribution.class);
        for (Contribution contribution : Contribution.values()) {
            percent.put(contribution, contribution.standardWeight());
        }
        return new Weights(percent);
    }
}
