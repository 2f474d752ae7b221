package org.binome.matching.engine.bench;

/** M2: the 48 best candidates of each of 10 000 to 100 000 mentees. */
final class SparseBar implements Bar {
    @Override
    public void measure(Report report) {
        int[] sizes = report.brief ? new int[] {10_000} : new int[] {10_000, 50_000, 100_000};
        for (int size : sizes) {
            Race race = Race.run(new Company(report.seed, size, size * 56 / 100).sparse(48), 5, report.brief ? 2 : 5);
            report.atMost(0.12, race.ratio(), "M2", "48 candidates each, " + size, race.toString());
            race = Race.run(Shape.RANDOM.problem(report.seed, size, 1.12, 48), 5, report.brief ? 2 : 5);
            report.atMost(0.12, race.ratio(), "M2", "48 drawn by lot, " + size, race.toString());
        }
    }
}
