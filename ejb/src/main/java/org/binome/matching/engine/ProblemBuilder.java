package org.binome.matching.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers a {@link Problem} and refuses nonsense. People are declared before the pairs they are in. */
public final class ProblemBuilder {
    /** Most mentees; keeps every sum of costs within a long. */
    public static final int MOST_PEOPLE = 1_000_000;

    /** Most mentors; a pair fits into one int. */
    public static final int MOST_MENTORS = Rows.MOST_MENTORS;

    private final TreeSet<Long> mentees = new TreeSet<>();
    private final SortedMap<Long, Integer> mentors = new TreeMap<>();
    private final EdgeList edges = new EdgeList();
    private final Map<Long, Long> pins = new TreeMap<>();
    private final Set<Pair> bans = new HashSet<>();
    private Objective objective = Objective.PARTICIPATION_FIRST;

    ProblemBuilder() {}

    /** Adds a mentee. */
    public ProblemBuilder mentee(long person) {
        refuse(!mentees.add(person), "mentee appears twice: " + person);
        refuse(mentees.size() > MOST_PEOPLE, "more mentees than " + MOST_PEOPLE);
        return this;
    }

    /** Adds a mentor with so many places, 0 or more. */
    public ProblemBuilder mentor(long person, int capacity) {
        refuse(capacity < 0, "capacity of mentor " + person + " is negative: " + capacity);
        refuse(mentors.put(person, capacity) != null, "mentor appears twice: " + person);
        refuse(mentors.size() > MOST_MENTORS, "more mentors than " + MOST_MENTORS);
        return this;
    }

    /** Declares a pair eligible, with a score of 0 to 10 000. */
    public ProblemBuilder edge(long mentee, long mentor, int score) {
        // no text unless it is needed: there are millions of pairs
        if (score < 0 || score > Score.MAX || mentee == mentor) {
            throw new IllegalArgumentException(
                    "a score is 0 to 10 000 and nobody mentors themselves: " + new Match(mentee, mentor, score));
        }
        edges.add(mentee, mentor, score);
        return this;
    }

    /** Decides a pair beforehand; it must be eligible and not banned. */
    public ProblemBuilder pin(long mentee, long mentor) {
        Long other = pins.put(mentee, mentor);
        refuse(other != null && other != mentor, "mentee is pinned twice: " + mentee);
        return this;
    }

    /** Rules a pair out, eligible or not. */
    public ProblemBuilder ban(long mentee, long mentor) {
        bans.add(new Pair(mentee, mentor));
        return this;
    }

    /** What to reach first; participation unless told. */
    public ProblemBuilder objective(Objective aim) {
        objective = aim;
        return this;
    }

    /**
     * The problem.
     *
     * @throws IllegalArgumentException if a pair names somebody unknown or appears twice, a pin is not eligible, or a
     *     mentor has more pins than places
     */
    public Problem build() {
        long[] menteeIds = ids(mentees);
        long[] mentorIds = ids(mentors.keySet());
        int[] capacities = mentors.values().stream().mapToInt(Integer::intValue).toArray();
        Rows rows = edges.rows(menteeIds, mentorIds, bans);
        return new Problem(menteeIds, mentorIds, capacities, rows, pins, bans, objective);
    }

    private static long[] ids(Collection<Long> sorted) {
        return sorted.stream().mapToLong(Long::longValue).toArray();
    }

    private static void refuse(boolean nonsense, String reason) {
        if (nonsense) {
            throw new IllegalArgumentException(reason);
        }
    }
}
