package org.binome.matching.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well a pair fits, 0 to {@link #MAX}, and of what that consists.
 *
 * @param parts what each contribution gives, 0 to 100 times its weight; they sum exactly to the total
 */
public record Score(Map<Contribution, Integer> parts) {
    /** The best score there is. */
    public static final int MAX = 10_000;

    public Score {
        Map<Contribution, Integer> copy = new EnumMap<>(Contribution.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
        int total = sum(parts);
        if (total < 0 || total > MAX) {
            throw new IllegalArgumentException("a score is 0 to " + MAX + ": " + parts);
        }
    }

    /** The sum of the parts. */
    public int total() {
        return sum(parts);
    }

    /** What one contribution gives. */
    public int of(Contribution contribution) {
        return parts.getOrDefault(contribution, 0);
    }

    private static int sum(Map<Contribution, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
