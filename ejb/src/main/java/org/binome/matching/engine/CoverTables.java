package org.binome.matching.engine;

import java.util.Arrays;

/** What covering somebody's needs gives: one table for each sum that the priorities of somebody's needs have. */
final class CoverTables {
    private final int[][] bySum;

    /** @param weight of the contribution, in percent */
    CoverTables(int weight, int... prioritySums) {
        bySum = new int[Arrays.stream(prioritySums).max().orElse(0) + 1][];
        for (int sum : prioritySums) {
            bySum[sum] = table(weight, sum * Offer.BEST);
        }
    }

    /** Points by the sum of priority times worth over the needs covered. */
    int[] of(int prioritySum) {
        return bySum[prioritySum];
    }

    private static int[] table(int weight, int best) {
        int[] points = new int[best + 1];
        for (int i = 1; i <= best; i++) {
            points[i] = weight * (Skills.FULL * i / best) / Weights.SUM;
        }
        return points;
    }
}
