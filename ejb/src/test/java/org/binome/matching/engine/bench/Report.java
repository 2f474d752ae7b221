package org.binome.matching.engine.bench;

import java.io.PrintStream;
import java.util.Locale;

/** The printed table: one line a figure, with what is asked of it and whether it is reached. */
final class Report {
    /** Whether only what fits into two minutes is wanted. */
    final boolean brief;

    /** From which all instances are made. */
    final long seed;

    private final PrintStream out;
    private int passed;
    private int missed;

    Report(PrintStream out, boolean brief, long seed) {
        this.out = out;
        this.brief = brief;
        this.seed = seed;
    }

    /** A figure that must not be above a limit. */
    void atMost(double limit, double figure, String bar, String instance, String how) {
        line(figure <= limit, bar, instance, String.format(Locale.ROOT, "%.3f <= %.3f", figure, limit), how);
    }

    /** A figure that must not be below a limit. */
    void atLeast(double limit, double figure, String bar, String instance, String how) {
        line(figure >= limit, bar, instance, String.format(Locale.ROOT, "%.1f >= %.1f", figure, limit), how);
    }

    /** Something that must be so. */
    void holds(boolean so, String bar, String instance, String what) {
        line(so, bar, instance, so ? "yes" : "no", what);
    }

    /** Something worth knowing that no bar asks for. */
    void note(String bar, String instance, String what) {
        out.printf("%-4s %-4s %-36s %s%n", bar, "", instance, what);
    }

    /** How many lines passed and missed. */
    void end() {
        out.printf("%d PASS, %d MISS%n", passed, missed);
    }

    private void line(boolean pass, String bar, String instance, String figure, String how) {
        passed += pass ? 1 : 0;
        missed += pass ? 0 : 1;
        out.printf("%-4s %-4s %-36s %-18s %s%n", bar, pass ? "PASS" : "MISS", instance, figure, how);
    }
}
