package org.binome.matching.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers the people of a company so that "reports to, at any depth" is a comparison of two intervals. */
public final class ReportingLines {
    private final Map<Long, List<Long>> reports = new HashMap<>();
    private final Map<Long, ReportingLine> lines = new HashMap<>();

    private ReportingLines(Map<Long, Long> managers) {
        // by id, so that the numbering does not depend on the order of the map
        List<Long> tops = new ArrayList<>();
        new TreeMap<>(managers).forEach((person, manager) -> {
            boolean top = manager == null || !managers.containsKey(manager);
            (top ? tops : reports.computeIfAbsent(manager, any -> new ArrayList<>())).add(person);
        });
        int next = 0;
        for (long top : tops) {
            next = number(top, next);
        }
        if (lines.size() < managers.size()) {
            throw new IllegalArgumentException("somebody reports to themselves, perhaps through others");
        }
    }

    /**
     * The lines of everybody among the keys.
     *
     * @param managers person id to the manager's person id, null for none; a manager who is no key counts as none
     * @throws IllegalArgumentException if somebody reports to themselves, also through others
     */
    public static Map<Long, ReportingLine> of(Map<Long, Long> managers) {
        return new ReportingLines(managers).lines;
    }

    /** Depth-first without recursion: a line may be as long as the company is large. */
    private int number(long top, int from) {
        int next = from;
        Deque<long[]> open = new ArrayDeque<>();
        open.push(new long[] {top, next++, 0});
        while (!open.isEmpty()) {
            long[] person = open.peek();
            List<Long> below = reports.getOrDefault(person[0], List.of());
            if (person[2] < below.size()) {
                open.push(new long[] {below.get((int) person[2]++), next++, 0});
            } else {
                open.pop();
                lines.put(person[0], new ReportingLine((int) person[1], next - 1));
            }
        }
        return next;
    }
}
