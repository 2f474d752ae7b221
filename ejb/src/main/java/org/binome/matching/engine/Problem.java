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

    /**
     * A problem straight from arrays that nobody changes any more.
     *
     * @param mentees person ids, ascending
     * @param mentors person ids, ascending, at most {@link ProblemBuilder#MOST_MENTORS}
     * @param capacities places by index of mentor, 0 or more
     * @param rows the eligible pairs by index of mentee, without those banned
     * @throws IllegalArgumentException if a pin is not eligible, a mentor has more pins than places, or ids are out of order
     */
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
        checkIds(mentees, ProblemBuilder.MOST_PEOPLE);
        checkIds(mentors, ProblemBuilder.MOST_MENTORS);
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
            for (int at = rows.start(row); at < rows.end(row); at++) {
                int pair = rows.pair(at);
                visitor.pair(mentees[row], mentors[Rows.column(pair)], Score.MAX - Rows.cost(pair));
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

    /** True if people on both sides are the same, so that indexes mean the same. */
    boolean sharesPeople(Problem other) {
        return Arrays.equals(mentees, other.mentees) && Arrays.equals(mentors, other.mentors);
    }

    Rows rows() {
        return rows;
    }

    /** Places by index of mentor, not to be changed. */
    int[] capacities() {
        return capacities;
    }

    private static void checkIds(long[] ids, int most) {
        if (ids.length > most) {
            throw new IllegalArgumentException("more people on one side than " + most);
        }
        for (int i = 1; i < ids.length; i++) {
            if (ids[i - 1] >= ids[i]) {
                throw new IllegalArgumentException("ids are not in ascending order: " + ids[i - 1] + ", " + ids[i]);
            }
        }
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
