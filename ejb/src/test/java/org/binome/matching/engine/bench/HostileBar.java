package org.binome.matching.engine.bench;

/** M3: too few places, and shapes that hurt. */
final class HostileBar implements Bar {
    private static final int MENTEES = 10_000;
    private static final int CANDIDATES = 48;

    @Override
    public void measure(Report report) {
        for (double places : new double[] {0.4, 0.56, 0.79, 0.99}) {
            race(report, 0.25, "places / mentees = " + places, Shape.RANDOM, places);
        }
        race(report, 0.25, "places 0.4 to 1.6 by region", Shape.REGIONS, 1);
        for (Shape shape : Shape.values()) {
            if (shape != Shape.RANDOM && shape != Shape.REGIONS) {
                race(report, 0.5, shape.toString().toLowerCase(java.util.Locale.ROOT), shape, 1.12);
            }
        }
    }

    private static void race(Report report, double limit, String name, Shape shape, double places) {
        Race race = Race.run(shape.problem(report.seed, MENTEES, places, CANDIDATES), 5, report.brief ? 2 : 5);
        report.atMost(limit, race.ratio(), "M3", name, race.toString());
    }
}
