package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What insisting on one pair costs, by one shortest path (Dijkstra) over the places of a best plan: the mentee takes a place of
 * the wanted mentor, somebody there moves on, and so forth until somebody takes the place the mentee has left. Leaving somebody
 * out, taking in somebody left out, and using or giving up a free place go through one more node, the street. Costs are reduced
 * by the prices of the proof, so that none is negative.
 */
final class Detour {
    private record Step(int place, long cost) {}

    private final Moves moves;
    private final int street;
    private final int mentee;
    private final long[] cost;
    /** People fewer who are matched along the cheapest way to each place. */
    private final int[] people;

    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparingLong(Step::cost));

    private Detour(Moves moves, int mentee) {
        this.moves = moves;
        this.mentee = mentee;
        street = moves.mentors.length;
        cost = new long[street + 1];
        people = new int[street + 1];
        Arrays.fill(cost, Long.MAX_VALUE);
    }

    /** @param nth of the mentors possible for the mentee, who is not pinned and is in the plan with another one or with nobody */
    static Loss of(Moves moves, int mentee, int nth) {
        boolean leftOut = moves.leftOut(mentee);
        Detour detour = new Detour(moves, mentee);
        int end = leftOut ? detour.street : moves.mentorOf[mentee];
        detour.walk(moves.possible(mentee)[nth], end);
        int lost = detour.people[end] - (leftOut ? 1 : 0);
        long more = moves.reducedCost(mentee, nth) + detour.cost[end];
        return new Loss(lost, more - (moves.penalty - Score.MAX) * lost);
    }

    private void walk(int start, int end) {
        reach(start, 0, 0);
        while (!steps.isEmpty()) {
            Step step = steps.poll();
            if (step.place == end) {
                return;
            }
            if (step.cost == cost[step.place]) {
                leave(step.place);
            }
        }
    }

    private void leave(int place) {
        if (place == street) {
            leaveStreet();
            return;
        }
        if (moves.hasRoom(place)) {
            reach(street, cost[place], people[place]);
        }
        for (int one : moves.at[place]) {
            if (one != mentee) {
                reach(street, cost[place] + moves.penalty - moves.u[one], people[place] + 1);
                moveOn(one, place, people[place]);
            }
        }
    }

    /** Somebody left out comes in, or a place stays empty. */
    private void leaveStreet() {
        for (int one = 0; one < moves.mentees.length; one++) {
            if (one != mentee && moves.leftOut(one)) {
                moveOn(one, street, people[street] - 1);
            }
        }
        for (int mentor = 0; mentor < street; mentor++) {
            reach(mentor, cost[street] - moves.v[mentor], people[street]);
        }
    }

    private void moveOn(int one, int from, int lost) {
        int[] possible = moves.possible(one);
        for (int nth = 0; nth < possible.length; nth++) {
            reach(possible[nth], cost[from] + moves.reducedCost(one, nth), lost);
        }
    }

    private void reach(int place, long at, int lost) {
        if (at < cost[place]) {
            cost[place] = at;
            people[place] = lost;
            steps.add(new Step(place, at));
        }
    }
}
