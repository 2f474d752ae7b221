package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One assignment problem: who takes part, who may meet whom at which score, what is decided already. Immutable, and in
 * canonical order by person id, so that the order of input cannot matter.
 */
public final class Problem implements EligiblePairs {
    private final long[] mentees;
    private final long[] mentors;
    private final int[] capacities;
    private final Rows rows;
    private final Map<Long, Long> pins;
    private final Set<Pair> bans;
    private final Objective objective;

    Problem(
            long[] mentees,
            long[] mentors,
            int[] capacities,
            Rows rows,
            Map<Long, Long> pins,
            Set<Pair> bans,
            Objective objective) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.capacities = capacities;
        this.rows = rows;
        this.pins = Collections.unmodifiableMap(new TreeMap<>(pins));
        this.bans = Collections.unmodifiableSet(new TreeSet<>(bans));
        this.objective = objective;
        checkPins();
    }

    /** Starts a problem. */
    public static ProblemBuilder builder() {
        return new ProblemBuilder();
    }

    /** Person ids of the mentees, ascending. */
    public long[] mentees() {
        return mentees.clone();
    }

    /** Person ids of the mentors, ascending. */
    public long[] mentors() {
        return mentors.clone();
    }

    /** Places of a mentor, pinned pairs included. */
    public int capacity(long mentor) {
        return capacities[Arrays.binarySearch(mentors, mentor)];
    }

    /** Pairs decided beforehand: mentee to mentor. */
    public Map<Long, Long> pins() {
        return pins;
    }

    /** Pairs ruled out, whatever their score. */
    public Set<Pair> bans() {
        return bans;
    }

    /** What is to be reached first. */
    public Objective objective() {
        return objective;
    }

    /** Cost of leaving one mentee out, in points of score. */
    public long penalty() {
        return objective.penaltyAmong(mentees.length);
    }

    /** Number of eligible pairs, bans left out. */
    public int edges() {
        return rows.edges();
    }

    /** The score of a pair, or -1 if it is not eligible. */
    public int score(long mentee, long mentor) {
        int row = Arrays.binarySearch(mentees, mentee);
        int column = Arrays.binarySearch(mentors, mentor);
        return row < 0 || column < 0 ? -1 : rows.score(row, column);
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int row = 0; row < mentees.length; row++) {
            for (int edge = rows.start(row); edge < rows.end(row); edge++) {
                visitor.pair(mentees[row], mentors[rows.column(edge)], rows.score(edge));
            }
        }
    }

    /**
     * The same problem with one pair more decided beforehand, in place of any other pin of the mentee.
     *
     * @throws IllegalArgumentException if the pair is not eligible or the mentor has no place left for it
     */
    public Problem pinning(Pair pair) {
        Map<Long, Long> more = new TreeMap<>(pins);
        more.put(pair.mentee(), pair.mentor());
        return new Problem(mentees, mentors, capacities, rows, more, bans, objective);
    }

    /** The same problem with one more place of a mentor. */
    public Problem enlarging(long mentor) {
        int[] more = capacities.clone();
        more[Arrays.binarySearch(mentors, mentor)]++;
        return new Problem(mentees, mentors, more, rows, pins, bans, objective);
    }

    /** The same problem with another aim. */
    public Problem aiming(Objective other) {
        return new Problem(mentees, mentors, capacities, rows, pins, bans, other);
    }

    Rows rows() {
        return rows;
    }

    private void checkPins() {
        Map<Long, Integer> taken = new TreeMap<>();
        pins.forEach((mentee, mentor) -> {
            if (score(mentee, mentor) < 0) {
                throw new IllegalArgumentException("a pinned pair is not eligible: " + new Pair(mentee, mentor));
            }
            if (taken.merge(mentor, 1, Integer::sum) > capacity(mentor)) {
                throw new IllegalArgumentException("more pins than places for mentor " + mentor);
            }
        });
    }
}
