package org.binome.insight.boundary;

import java.util.List;

/**
 * How many have swapped roles (B08). The swap rate is the share of people who have met as a pair who have done so with roles swapped.
 *
 * @param met people with a held session; null when they are fewer than five, or covered to protect so few
 * @param swapped those with a held session in which roles were swapped; null like met
 */
public record SwapFigures(Integer met, Integer swapped) {

    static SwapFigures of(List<Integer> counts) {
        return new SwapFigures(counts.get(0), counts.get(1));
    }

    public boolean covered() {
        return met == null || swapped == null;
    }

    /** Between 0 and 1; 0 while covered. */
    public double rate() {
        return covered() ? 0 : (double) swapped / met;
    }
}
