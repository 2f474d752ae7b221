package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a live plan says at one moment: problem and plan for the people who are there. */
final class LiveAnswer {
    private final Objective objective;
    private final Attendance mentees;
    private final Attendance mentors;
    private final int[] places;
    private final Assignment plan;
    private final CheapestFirst pairs;

    LiveAnswer(
            Objective objective,
            Attendance mentees,
            Attendance mentors,
            int[] places,
            Assignment plan,
            CheapestFirst pairs) {
        this.objective = objective;
        this.mentees = mentees;
        this.mentors = mentors;
        this.places = places;
        this.plan = plan;
        this.pairs = pairs;
    }

    /** The plan as it is now, with the prices that prove it for the people who are there. */
    Plan plan() {
        long penalty = objective.penaltyAmong(mentees.size());
        List<Match> matches = new ArrayList<>();
        List<Long> unmatched = new ArrayList<>();
        long total = 0;
        long[] menteePrices = new long[mentees.size()];
        int at = 0;
        for (int mentee : mentees.present()) {
            int mentor = plan.mentorOf[mentee];
            long price = plan.u[mentee];
            menteePrices[at++] = price > plan.penalty / 2 ? price + penalty - plan.penalty : price;
            if (mentor < 0) {
                unmatched.add(mentees.person(mentee));
            } else {
                int score = (int) (Score.MAX - price - plan.v[mentor]);
                matches.add(new Match(mentees.person(mentee), mentors.person(mentor), score));
                total += score;
            }
        }
        long[] mentorPrices = mentorPrices(penalty);
        boolean clear = penalty == plan.penalty || levelsAreClear(penalty);
        Certificate proof = clear
                ? new Certificate(new Prices(mentees.ids(), menteePrices), new Prices(mentors.ids(), mentorPrices))
                : Solver.solve(problem()).certificate();
        return new Plan(matches, unmatched, total, proof);
    }

    /** Prices that follow from leaving people out move with the penalty, which depends on how many there are. */
    private long[] mentorPrices(long penalty) {
        return mentors.present().stream()
                .mapToLong(plan::mentorPrice)
                .map(price -> price < -plan.penalty / 2 ? price - penalty + plan.penalty : price)
                .toArray();
    }

    /** Whether all prices lie close to nothing or close to the penalty; among few people they need not. */
    private boolean levelsAreClear(long penalty) {
        boolean clear = true;
        for (int mentee : mentees.present()) {
            clear &= Math.min(Math.abs(plan.u[mentee]), Math.abs(plan.penalty - plan.u[mentee])) < penalty / 2;
        }
        for (int mentor : mentors.present()) {
            long price = plan.mentorPrice(mentor);
            clear &= Math.min(-price, Math.abs(plan.penalty + price)) < penalty / 2;
        }
        return clear;
    }

    /** The problem that the plan solves now: the people who are there and their pairs. */
    Problem problem() {
        int[] rank = new int[plan.v.length];
        Arrays.fill(rank, -1);
        int[] capacities = new int[mentors.size()];
        int count = 0;
        for (int mentor : mentors.present()) {
            capacities[count] = places[mentor];
            rank[mentor] = count++;
        }
        int[] starts = new int[mentees.size() + 1];
        int[] packed = new int[pairs.sorted().length];
        int row = 0;
        for (int mentee : mentees.present()) {
            int to = starts[row];
            for (int at = pairs.start(mentee); at < pairs.end(mentee); at++) {
                int mentor = rank[Rows.column(pairs.given(at))];
                if (mentor >= 0) {
                    packed[to++] = Rows.cost(pairs.given(at)) << Rows.MENTOR_BITS | mentor;
                }
            }
            starts[++row] = to;
        }
        Rows rows = new Rows(starts, packed);
        return new Problem(mentees.ids(), mentors.ids(), capacities, rows, Map.of(), Set.of(), objective);
    }
}
