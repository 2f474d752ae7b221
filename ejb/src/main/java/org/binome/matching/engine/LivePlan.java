package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A best plan that stays the best while people come and go: each change is one cheapest chain of moves from the prices at hand
 * (or one for each place concerned), so no more pairs change than must. Not for use by several threads at once.
 */
public final class LivePlan {
    private static final int SPARE = 64;

    /** Pairs that each mentor may gain before their column has to move. */
    private static final int ROOM = 16;

    private final Attendance mentees;
    private final Attendance mentors;
    private final Objective objective;
    private final Assignment plan;
    private final CheapestFirst pairs;
    private final Columns columns;
    private final AugmentingPaths paths;
    private final Refill refill;
    private final int[] places;
    private final int spare;

    /**
     * Brings a plan to life.
     *
     * @param problem without pins: who is decided does not take part
     * @param start the best plan of it
     * @throws IllegalArgumentException if there are pins
     */
    public LivePlan(Problem problem, Plan start) {
        if (!problem.pins().isEmpty()) {
            throw new IllegalArgumentException("a live plan has no pins");
        }
        objective = problem.objective();
        int count = problem.rows().count();
        spare = SPARE + count / SPARE;
        // so high that prices which follow from it are told from all others, whoever comes and goes
        plan = new Assignment(problem, objective.penaltyAmong(2 * (count + spare)), spare);
        pairs = new CheapestFirst(problem.rows(), plan.u.length);
        columns = new Columns(problem.rows(), plan.v.length, ROOM);
        Frontier frontier = new Frontier(plan.v.length);
        paths = new AugmentingPaths(plan, pairs, frontier);
        refill = new Refill(plan, columns, frontier);
        places = Arrays.copyOf(problem.capacities(), plan.v.length);
        mentees = new Attendance(problem.mentees(), plan.u.length);
        mentors = new Attendance(problem.mentors(), Math.min(plan.v.length, Rows.MOST_MENTORS));
        new Carrying(problem, Start.from(start)).into(plan);
        plan.keepExact(pairs);
        settle();
    }

    private void settle() {
        for (int i = 0; i < mentees.ever(); i++) {
            if (plan.waits(i)) {
                paths.place(i);
            }
        }
        for (int j = 0; j < mentors.ever(); j++) {
            refill(j);
        }
    }

    private void refill(int mentor) {
        while (plan.isHole(mentor)) {
            refill.fill(mentor);
        }
    }

    /** A mentee leaves; whoever gains most by the place moves up. */
    public void menteeLeaves(long person) {
        int mentee = mentees.leaves(person);
        int mentor = plan.mentorOf[mentee];
        if (mentor >= 0) {
            plan.vacate(mentee);
        }
        plan.mentorOf[mentee] = Assignment.PINNED;
        plan.u[mentee] = 0;
        if (mentor >= 0) {
            refill(mentor);
        }
    }

    /** A mentor leaves; their mentees are placed anew, at the least cost to all. */
    public void mentorLeaves(long person) {
        int mentor = mentors.leaves(person);
        int first = plan.firstSlot[mentor];
        int[] left = Arrays.copyOfRange(plan.slots, first, first + plan.used[mentor]);
        Arrays.sort(left);
        for (int mentee : left) {
            plan.vacate(mentee);
        }
        plan.close(mentor);
        for (int mentee : left) {
            paths.place(mentee);
        }
    }

    /**
     * A mentee joins.
     *
     * @param eligible the mentors they may have, with the score of each, 0 to 10 000
     * @throws IllegalStateException if no more can join: build another live plan
     */
    public void menteeJoins(long person, Map<Long, Integer> eligible) {
        int mentee = mentees.joins(person);
        int[] row = new int[eligible.size()];
        int count = 0;
        for (Map.Entry<Long, Integer> one : eligible.entrySet()) {
            int mentor = mentors.of(one.getKey());
            row[count++] = Rows.pack(one.getValue(), mentor);
            columns.add(mentor, mentee, Score.MAX - one.getValue());
        }
        pairs.put(mentee, row, count);
        plan.mentorOf[mentee] = Assignment.NONE;
        paths.place(mentee);
    }

    /**
     * A mentor joins with so many places.
     *
     * @param eligible the mentees who may have them, with the score of each, 0 to 10 000
     * @throws IllegalStateException if no more can join: build another live plan
     */
    public void mentorJoins(long person, int places, Map<Long, Integer> eligible) {
        int mentor = mentors.joins(person);
        this.places[mentor] = places;
        long price = 0;
        for (Map.Entry<Long, Integer> one : eligible.entrySet()) {
            int mentee = mentees.of(one.getKey());
            int cost = Score.MAX - one.getValue();
            columns.add(mentor, mentee, cost);
            pairs.add(mentee, Rows.pack(one.getValue(), mentor));
            price = Math.min(price, cost - plan.u[mentee]);
        }
        plan.join(mentor, Math.min(places, eligible.size() + spare + 1), price);
        refill(mentor);
    }

    /** The mentor of a mentee, or nothing if the mentee is left out. */
    public OptionalLong mentorOf(long mentee) {
        int mentor = plan.mentorOf[mentees.of(mentee)];
        return mentor < 0 ? OptionalLong.empty() : OptionalLong.of(mentors.person(mentor));
    }

    /** The plan as it is now, with the prices that prove it for the people who are there. */
    public Plan plan() {
        return answer().plan();
    }

    /** The problem that the plan solves now: the people who are there and their pairs. */
    public Problem problem() {
        return answer().problem();
    }

    private LiveAnswer answer() {
        return new LiveAnswer(objective, mentees, mentors, places, plan, pairs);
    }
}
