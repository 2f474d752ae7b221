package org.binome.matching.engine;

/**
 * Places one mentee more at the least cost to all: Dijkstra's algorithm over mentors on reduced costs. A path ends at a
 * mentor with a place left, or at a mentee who is cheapest left out (perhaps the one to be placed).
 */
final class AugmentingPaths {
    private final CheapestFirst pairs;
    private final Assignment plan;
    private final Frontier frontier;

    private long best;
    private int lastMentor;
    private int leftOut;

    AugmentingPaths(Assignment plan, CheapestFirst pairs, Frontier frontier) {
        this.pairs = pairs;
        this.plan = plan;
        this.frontier = frontier;
    }

    void place(int mentee) {
        search(mentee);
        raisePrices(mentee);
        if (lastMentor >= 0) {
            shift(mentee, lastMentor, plan.firstSlot[lastMentor] + plan.used[lastMentor]++);
        } else if (leftOut != mentee) {
            shift(mentee, plan.mentorOf[leftOut], plan.slotOf[leftOut]);
        }
        if (lastMentor < 0) {
            plan.leaveOut(leftOut);
        }
    }

    private void search(int mentee) {
        frontier.begin();
        best = plan.penalty;
        lastMentor = Assignment.NONE;
        leftOut = mentee;
        scan(mentee, 0);
        for (int mentor = frontier.settle(best); mentor >= 0; mentor = frontier.settle(best)) {
            goOn(mentor, frontier.distance[mentor]);
        }
    }

    /** From everybody who has a place with this mentor to where they could go. */
    private void goOn(int mentor, long reached) {
        for (int slot = plan.firstSlot[mentor]; slot < plan.firstSlot[mentor + 1]; slot++) {
            int mentee = plan.slots[slot];
            if (reached + plan.penalty - plan.u[mentee] < best) {
                best = reached + plan.penalty - plan.u[mentee];
                lastMentor = Assignment.NONE;
                leftOut = mentee;
            }
            scan(mentee, reached - plan.u[mentee]);
        }
    }

    private void scan(int mentee, long base) {
        int[] sorted = pairs.sorted();
        int at = pairs.start(mentee);
        int known = pairs.known(mentee);
        // prices of mentors are 0 or less: what costs too much by itself cannot win, nor can anything after it
        while (true) {
            if (at == known) {
                known = pairs.extend(mentee);
                if (at == known) {
                    return;
                }
            }
            int pair = sorted[at++];
            long cost = base + Rows.cost(pair);
            if (cost >= best) {
                return;
            }
            int mentor = Rows.column(pair);
            long reached = cost - plan.v[mentor];
            if (reached < best && frontier.reach(mentor, reached, mentee)) {
                if (plan.isFull(mentor)) {
                    frontier.open(mentor);
                } else {
                    best = reached;
                    lastMentor = mentor;
                }
            }
        }
    }

    /** Keeps every reduced cost at 0 or above, and at 0 along the path and in the plan. */
    private void raisePrices(int mentee) {
        plan.u[mentee] = best;
        for (int i = 0; i < frontier.size(); i++) {
            int mentor = frontier.settledAt(i);
            long rise = best - frontier.distance[mentor];
            plan.v[mentor] -= rise;
            for (int slot = plan.firstSlot[mentor]; slot < plan.firstSlot[mentor + 1]; slot++) {
                plan.u[plan.slots[slot]] += rise;
            }
        }
    }

    /** Lets everybody on the path move up, back to the one who started it. */
    private void shift(int first, int freeMentor, int freeSlot) {
        int mentor = freeMentor;
        int slot = freeSlot;
        int mentee = frontier.by[mentor];
        while (mentee != first) {
            int nextMentor = plan.mentorOf[mentee];
            int nextSlot = plan.slotOf[mentee];
            plan.occupy(mentee, mentor, slot);
            mentor = nextMentor;
            slot = nextSlot;
            mentee = frontier.by[mentor];
        }
        plan.occupy(first, mentor, slot);
    }
}
