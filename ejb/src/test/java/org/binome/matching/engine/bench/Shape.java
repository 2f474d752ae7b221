package org.binome.matching.engine.bench;

import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.ProblemBuilder;

/** Instances that hurt: each mentee has so many candidates drawn by lot, and the scores follow the shape. */
enum Shape {
    /** Any score from 0 to 10 000. */
    RANDOM,
    /** Every pair as good as any other. */
    ALL_EQUAL,
    /** Good or bad. */
    TWO_COSTS,
    /** Everybody ranks the mentors alike. */
    IDENTICAL_RANKING,
    /** Five levels. */
    FIVE_LEVELS,
    /** One mentor whom everybody wants. */
    ONE_STAR,
    /** Five regions with places for 0.4, 0.7, 1, 1.3 and 1.6 of their mentees. */
    REGIONS;

    private static final int REGION_COUNT = 5;

    /**
     * An instance.
     *
     * @param places places per mentee, on average
     */
    Problem problem(long seed, int mentees, double places, int candidates) {
        Random random = new Random(seed);
        ProblemBuilder problem = Problem.builder();
        int mentors = 0;
        for (long left = Math.round(places * mentees); left > 0; mentors++) {
            int capacity = (int) Math.min(left, 1 + random.nextInt(3));
            problem.mentor((long) mentees + mentors, capacity);
            left -= capacity;
        }
        int all = mentors;
        for (int i = 0; i < mentees; i++) {
            problem.mentee(i);
            int from = this == REGIONS ? start(i % REGION_COUNT, all) : 0;
            int to = this == REGIONS ? start(i % REGION_COUNT + 1, all) : all;
            int[] chosen = from == to
                    ? new int[0]
                    : random.ints(from, to)
                            .distinct()
                            .limit(Math.min(candidates, to - from))
                            .toArray();
            if (this == ONE_STAR) {
                problem.edge(i, mentees, 10_000);
            }
            for (int j : chosen) {
                if (this != ONE_STAR || j > 0) {
                    problem.edge(i, (long) mentees + j, score(random).applyAsInt(i, j));
                }
            }
        }
        return problem.build();
    }

    /** Regions of equally many mentees with ever more mentors: 0.4, 0.7, 1.0, 1.3, 1.6 of the average. */
    private static int start(int region, int mentors) {
        double[] share = {0, 0.08, 0.22, 0.42, 0.68, 1};
        return (int) (share[region] * mentors);
    }

    private IntBinaryOperator score(Random random) {
        return switch (this) {
            case ALL_EQUAL -> (i, j) -> 5_000;
            case TWO_COSTS -> (i, j) -> random.nextBoolean() ? 9_000 : 2_000;
            case IDENTICAL_RANKING -> (i, j) -> 10_000 - j % 10_001;
            case FIVE_LEVELS -> (i, j) -> 2_500 * random.nextInt(5);
            default -> (i, j) -> random.nextInt(10_001);
        };
    }
}
