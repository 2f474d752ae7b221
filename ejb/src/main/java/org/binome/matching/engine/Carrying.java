package org.binome.matching.engine;

import java.util.Arrays;

/** Brings pairs and prices of an earlier plan into a problem that has changed since. */
final class Carrying {
    private final Problem problem;
    private final Start before;

    Carrying(Problem problem, Start before) {
        this.problem = problem;
        this.before = before;
    }

    void into(Assignment plan) {
        prices(plan);
        long[] mentees = problem.mentees();
        long[] mentors = problem.mentors();
        // who gets no place is left out unless somebody is worth going to
        for (int i = 0; i < mentees.length; i++) {
            if (plan.waits(i)) {
                plan.leaveOut(i);
            }
        }
        int at = 0;
        for (Pair match : before.pairs()) {
            while (at < mentees.length && mentees[at] < match.mentee()) {
                at++;
            }
            if (at < mentees.length && mentees[at] == match.mentee() && plan.mentorOf[at] == Assignment.LEFT_OUT) {
                int mentor = Arrays.binarySearch(mentors, match.mentor());
                if (mentor >= 0 && !plan.isFull(mentor)) {
                    plan.fill(at, mentor);
                }
            }
        }
    }

    /** Prices that follow from leaving people out move with the penalty. */
    private void prices(Assignment plan) {
        Prices mentorsBefore = Prices.of(before.mentorPrices());
        long penaltyBefore = problem.objective().penaltyAmong(before.mentees());
        long[] mentors = problem.mentors();
        long[] people = mentorsBefore.people();
        int at = 0;
        for (int j = 0; j < mentors.length; j++) {
            while (at < people.length && people[at] < mentors[j]) {
                at++;
            }
            if (at < people.length && people[at] == mentors[j] && plan.hasPlaces(j)) {
                long price = mentorsBefore.figures()[at];
                long moved = price < -penaltyBefore / 2 ? price + penaltyBefore - plan.penalty : price;
                plan.v[j] = Math.min(0, moved);
            }
        }
    }
}
