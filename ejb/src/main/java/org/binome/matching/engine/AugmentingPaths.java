package org.binome.matching.engine;

/**
 * Places one mentee more at the least cost to all: Dijkstra's algorithm over mentors on reduced costs. A path ends at a
 * mentor with a place left, or at a mentee who is cheapest left out (perhaps the one to be placed).
 */
final class AugmentingPaths {
    private final CheapestFirst pairs;
    private final Assignment plan;
    private final LongHeap heap = new LongHeap();
    private final long[] distance;
    private final int[] labelled;
    private final int[] settled;
    private final int[] from;
    private final int[] tree;
    private int treeSize;
    private int search;

    private long best;
    private int lastMentor;
    private int leftOut;

    AugmentingPaths(Assignment plan, CheapestFirst pairs) {
        this.pairs = pairs;
        this.plan = plan;
        int mentors = plan.v.length;
        distance = new long[mentors];
        labelled = new int[mentors];
        settled = new int[mentors];
        from = new int[mentors];
        tree = new int[mentors];
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
        search++;
        treeSize = 0;
        heap.clear();
        best = plan.penalty;
        lastMentor = Assignment.NONE;
        leftOut = mentee;
        scan(mentee, 0);
        while (!heap.isEmpty()) {
            long top = heap.pop();
            long reached = top >> Rows.MENTOR_BITS;
            int mentor = Rows.column((int) top);
            if (reached >= best) {
                break;
            }
            if (settled[mentor] != search) {
                settle(mentor, reached);
            }
        }
    }

    private void settle(int mentor, long reached) {
        settled[mentor] = search;
        tree[treeSize++] = mentor;
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
            if (reached < best && (labelled[mentor] != search || reached < distance[mentor])) {
                labelled[mentor] = search;
                distance[mentor] = reached;
                from[mentor] = mentee;
                if (plan.isFull(mentor)) {
                    heap.push(reached << Rows.MENTOR_BITS | mentor);
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
        for (int i = 0; i < treeSize; i++) {
            int mentor = tree[i];
            long rise = best - distance[mentor];
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
        int mentee = from[mentor];
        while (mentee != first) {
            int nextMentor = plan.mentorOf[mentee];
            int nextSlot = plan.slotOf[mentee];
            plan.occupy(mentee, mentor, slot);
            mentor = nextMentor;
            slot = nextSlot;
            mentee = from[mentor];
        }
        plan.occupy(first, mentor, slot);
    }
}
