package org.binome.matching.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What each contribution gives, by the small numbers it depends on; worked out once, since divisions are dear. */
final class PointTables {
    private static final int FULL = Score.MAX;
    private static final int AMPLE_HALF_HOURS = 8;
    private static final int AMPLE_INTERESTS = 3;
    private static final int AMPLE_WAITING = 3;

    /** Organisations are seldom deeper; then there is a division to be done. */
    private static final int DEEP = 16;

    /** Both sides' first choice. */
    private static final int MOST_KEEN = 2 * Wishes.MOST;

    private final int[] weights;
    private final CoverTables needs;
    private final CoverTables swap;
    private final int[] keen;
    private final int[] time;
    private final int[] interests;
    private final int[] waiting;
    private final int[][] distance = new int[2 * DEEP][DEEP];

    /** @param prioritySums of everybody in the round: the sums of the priorities of what a person needs */
    PointTables(Weights weights, int... prioritySums) {
        this.weights =
                Arrays.stream(Contribution.values()).mapToInt(weights::of).toArray();
        needs = new CoverTables(this.weights[Contribution.NEEDS.ordinal()], prioritySums);
        swap = new CoverTables(this.weights[Contribution.SWAP_POTENTIAL.ordinal()], prioritySums);
        keen = table(Contribution.PREFERENCES, MOST_KEEN, i -> FULL * i / MOST_KEEN);
        time = table(Contribution.SHARED_TIME, AMPLE_HALF_HOURS, i -> FULL * i / AMPLE_HALF_HOURS);
        interests = table(Contribution.INTERESTS, AMPLE_INTERESTS, i -> FULL * i / AMPLE_INTERESTS);
        waiting = table(Contribution.WAITING, AMPLE_WAITING, i -> FULL * i / AMPLE_WAITING);
        for (int depth = 0; depth < DEEP; depth++) {
            for (int common = 0; common <= depth; common++) {
                distance[depth][common] = apart(false, depth, common);
                distance[DEEP + depth][common] = apart(true, depth, common);
            }
        }
    }

    int most(Contribution contribution) {
        return points(contribution, FULL);
    }

    /** By the sum of priority times worth over the covered needs of somebody whose priorities sum up to this. */
    int[] needs(int prioritySum) {
        return needs.of(prioritySum);
    }

    /** As {@link #needs}, of the mentor's needs that the mentee covers. */
    int[] swap(int prioritySum) {
        return swap.of(prioritySum);
    }

    /** By how keen the two are on each other together, 0 to 10. */
    int keen(int keenness) {
        return keen[keenness];
    }

    int time(int commonHalfHours) {
        return time[Math.min(AMPLE_HALF_HOURS, commonHalfHours)];
    }

    int interests(int common) {
        return interests[Math.min(AMPLE_INTERESTS, common)];
    }

    int waiting(int rounds) {
        return waiting[Math.min(AMPLE_WAITING, rounds)];
    }

    /** By the longer of two paths through the organisation and the number of units they share from the top. */
    int distance(boolean otherSite, int depth, int common) {
        return depth < DEEP ? distance[(otherSite ? DEEP : 0) + depth][common] : apart(otherSite, depth, common);
    }

    private int apart(boolean otherSite, int depth, int common) {
        int site = otherSite ? FULL / 2 : 0;
        return points(Contribution.DISTANCE, depth == 0 ? site : site + FULL / 2 * (depth - common) / depth);
    }

    private int[] table(Contribution contribution, int most, IntUnaryOperator fulfilment) {
        int[] points = new int[most + 1];
        Arrays.setAll(points, i -> points(contribution, fulfilment.applyAsInt(i)));
        return points;
    }

    private int points(Contribution contribution, int fulfilment) {
        return weights[contribution.ordinal()] * fulfilment / Weights.SUM;
    }
}
