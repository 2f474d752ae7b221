package org.binome.matching.engine.bench;

/** M1: every eligible pair, 500 to 5 000 mentees. */
final class DenseBar implements Bar {
    @Override
    public void measure(Report report) {
        int[] sizes = report.brief ? new int[] {500, 1_000, 2_000} : new int[] {500, 1_000, 2_000, 5_000};
        for (int size : sizes) {
            Race race = Race.run(new Company(report.seed, size, size * 6 / 10).dense(), 9, 5);
            report.atMost(size == 5_000 ? 0.05 : 0.15, race.ratio(), "M1", "dense " + size, race.toString());
        }
    }
}
