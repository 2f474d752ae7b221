package org.binome.matching.engine;

/**
 * Fills one place that is paid for though nobody has it, at the greatest gain to all: Dijkstra's algorithm backwards, from the
 * mentor to who might move there, to whose mentor they leave. A path ends at somebody left out, or at a mentor (perhaps the first
 * one) whose price then falls to nothing.
 */
final class Refill {
    private final Columns columns;
    private final Assignment plan;
    private final Frontier frontier;
    /** Where whoever moves goes, by the mentor they leave. */
    private final int[] next;

    private long best;
    private int lastMentor;
    private int lastMentee;
    private int lastMenteeTo;

    Refill(Assignment plan, Columns columns, Frontier frontier) {
        this.plan = plan;
        this.columns = columns;
        this.frontier = frontier;
        next = new int[plan.v.length];
    }

    void fill(int hole) {
        search(hole);
        lowerPrices();
        int mentor = hole;
        if (lastMentee >= 0) {
            mentor = lastMenteeTo;
            move(lastMentee, mentor, hole);
        } else if (lastMentor != hole) {
            mentor = lastMentor;
            chain(mentor, hole);
        }
    }

    /** The one found moves in where somebody moves on, and so forth up to the hole. */
    private void move(int mentee, int to, int hole) {
        if (to != hole) {
            chain(to, hole);
        }
        plan.fill(mentee, to);
    }

    /** Moves people on along the tree, so that the place becomes free at the first mentor instead of the hole. */
    private void chain(int from, int hole) {
        if (from == hole) {
            return;
        }
        int mover = frontier.by[from];
        int to = next[from];
        // the far end first, so that there is a place to move to
        chain(to, hole);
        plan.vacate(mover);
        plan.fill(mover, to);
    }

    private void search(int hole) {
        frontier.begin();
        best = -plan.v[hole];
        lastMentor = hole;
        lastMentee = Assignment.NONE;
        frontier.reach(hole, 0, Assignment.NONE);
        frontier.open(hole);
        for (int mentor = frontier.settle(best); mentor >= 0; mentor = frontier.settle(best)) {
            scan(mentor, frontier.distance[mentor] - plan.v[mentor]);
        }
    }

    private void scan(int mentor, long base) {
        for (int at = columns.start(mentor); at < columns.end(mentor); at++) {
            int mentee = columns.mentee(at);
            long reached = base + columns.cost(at) - plan.u[mentee];
            int left = plan.mentorOf[mentee];
            if (reached < best && left != mentor) {
                if (left == Assignment.LEFT_OUT) {
                    best = reached;
                    lastMentee = mentee;
                    lastMenteeTo = mentor;
                    lastMentor = Assignment.NONE;
                } else if (left >= 0 && frontier.reach(left, reached, mentee)) {
                    next[left] = mentor;
                    frontier.open(left);
                    if (reached - plan.v[left] < best) {
                        best = reached - plan.v[left];
                        lastMentor = left;
                        lastMentee = Assignment.NONE;
                    }
                }
            }
        }
    }

    private void lowerPrices() {
        for (int i = 0; i < frontier.size(); i++) {
            int mentor = frontier.settledAt(i);
            long fall = best - frontier.distance[mentor];
            plan.v[mentor] += fall;
            for (int k = 0; k < plan.used[mentor]; k++) {
                plan.u[plan.slots[plan.firstSlot[mentor] + k]] -= fall;
            }
        }
    }
}
