package org.binome.matching.engine;

/**
 * Places one mentee more at the least cost to all: Dijkstra's algorithm over mentors on reduced costs. A path ends at a
 * mentor with a place left, or at a mentee who is cheapest left out (perhaps the one to be placed).
 */
final class AugmentingPaths {
    private final CheapestFirst pairs;
    private final Assignment plan;
    private final long penalty;
    private final int mentors;
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

    AugmentingPaths(Rows rows, Assignment plan, long penalty) {
        this.pairs = new CheapestFirst(rows, plan.u.length);
        this.plan = plan;
        this.penalty = penalty;
        mentors = plan.v.length;
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
        best = penalty;
        lastMentor = Assignment.NONE;
        leftOut = mentee;
        scan(mentee, 0);
        while (!heap.isEmpty()) {
            long top = heap.pop();
            long reached = top / mentors;
            int mentor = (int) (top % mentors);
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
            if (reached + penalty - plan.u[mentee] < best) {
                best = reached + penalty - plan.u[mentee];
                lastMentor = Assignment.NONE;
                leftOut = mentee;
            }
            scan(mentee, reached - plan.u[mentee]);
        }
    }

    private void scan(int mentee, long base) {
        int end = pairs.end(mentee);
        // prices of mentors are 0 or less: what costs too much by itself cannot win, nor can anything after it
        for (int pair = pairs.start(mentee); pair < end && base + pairs.cost(pair) < best; pair++) {
            int mentor = pairs.mentor(pair);
            long reached = base + pairs.cost(pair) - plan.v[mentor];
            if (reached < best && (labelled[mentor] != search || reached < distance[mentor])) {
                labelled[mentor] = search;
                distance[mentor] = reached;
                from[mentor] = mentee;
                if (plan.hasRoom(mentor)) {
                    best = reached;
                    lastMentor = mentor;
                } else {
                    heap.push(reached * mentors + mentor);
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
