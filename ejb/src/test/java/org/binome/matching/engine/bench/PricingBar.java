package org.binome.matching.engine.bench;

import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Rivals;

/** M8: the best plan over all eligible pairs while holding few of them. */
final class PricingBar implements Bar {
    @Override
    public void measure(Report report) {
        int size = report.brief ? 4_000 : 10_000;
        for (Objective objective : new Objective[] {Objective.PARTICIPATION_FIRST, Objective.SCORE_FIRST}) {
            String aim = objective.equals(Objective.SCORE_FIRST) ? ", score first" : "";
            measure(report, "places 1.2 a mentee, " + size + aim, size, size * 6 / 10, objective, true);
            measure(report, "places 0.7 a mentee, " + size + aim, size, size * 35 / 100, objective, true);
        }
    }

    static void measure(
            Report report, String instance, int mentees, int mentors, Objective objective, boolean compare) {
        Rivals rivals = new Rivals(report.seed, mentees, mentors, 40, objective);
        Rivals.Priced priced = rivals.priced();
        report.atMost(6, priced.pricings(), "M8", instance, priced.held() + " held of " + rivals.eligible());
        report.atMost(
                3,
                priced.again() / priced.first(),
                "M8",
                instance,
                String.format(
                        "re-solves %.0f ms / first %.0f ms, pricing %.0f ms",
                        priced.again(), priced.first(), priced.looking()));
        if (compare && objective.equals(Objective.PARTICIPATION_FIRST)) {
            report.holds(priced.total() == rivals.best(), "M8", instance, "total as over all pairs at once");
        }
    }
}
