package org.binome.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one page in milliseconds, and how often it went wrong. Safe for many threads. */
final class Times {
    private final List<Double> times = new ArrayList<>();
    private int errors;

    synchronized void add(double milliseconds) {
        times.add(milliseconds);
    }

    synchronized void error() {
        errors++;
    }

    synchronized void addAll(Times others) {
        times.addAll(others.times);
        errors += others.errors;
    }

    synchronized int count() {
        return times.size();
    }

    synchronized int errors() {
        return errors;
    }

    /** The time that this share of all stays within, by nearest rank; 0 without any. @param share such as 0.95 */
    synchronized double percentile(double share) {
        if (times.isEmpty()) {
            return 0;
        }
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
