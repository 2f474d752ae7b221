package org.binome.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of one page in milliseconds, and how often it went wrong. Safe for many threads. */
final class Times {
    private final List<Double> times = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    synchronized void add(double milliseconds) {
        times.add(milliseconds);
    }

    /** @param words what came instead of the page */
    synchronized void error(String words) {
        errors.add(words);
    }

    synchronized void addAll(Times others) {
        times.addAll(others.times);
        errors.addAll(others.errors);
    }

    synchronized int count() {
        return times.size();
    }

    synchronized int errors() {
        return errors.size();
    }

    /** What came instead of the page, each kind once. */
    synchronized List<String> kindsOfErrors() {
        return errors.stream().distinct().toList();
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
