package org.binome.matching.engine.bench;

import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Rivals;

/** The engine's part of M11: a whole round from profiles to the proven plan with all reasons, by the clock on the wall. */
final class RoundBar implements Bar {
    @Override
    public void measure(Report report) {
        measure(report, 1_000, 2);
        if (!report.brief) {
            measure(report, 10_000, 15);
        }
    }

    private static void measure(Report report, int size, int limit) {
        Rivals rivals = new Rivals(report.seed, size, size * 6 / 10, 40, Objective.PARTICIPATION_FIRST);
        rivals.round();
        long start = System.nanoTime();
        Outcome outcome = rivals.round();
        double solved = (System.nanoTime() - start) / 1e9;
        int reasons = outcome.proposals().size() + outcome.leftOut().size();
        double all = (System.nanoTime() - start) / 1e9;
        report.atMost(
                limit,
                all,
                "M11",
                "whole round in seconds, " + size,
                String.format(
                        "%d pairs, %d people, reasons %.1f s", outcome.problem().edges(), reasons, all - solved));
    }
}
