package org.binome.matching.engine;

/**
 * Fills one place that is paid for though nobody has it, at the greatest gain to all: Dijkstra's algorithm backwards, from the
 * mentor to who might move there, to whose mentor they leave. A path ends at somebody left out, or at a mentor (perhaps the first
 * one) whose price then falls to nothing.
 */
final class Refill {
    private final Columns columns;
    private final Assignment plan;
    private final LongHeap heap = new LongHeap();
    private final long[] distance;
    private final int[] labelled;
    private final int[] settled;
    private final int[] via;
    private final int[] next;
    private final int[] tree;
    private int treeSize;
    private int search;

    private long best;
    private int lastMentor;
    private int lastMentee;
    private int lastMenteeTo;

    Refill(Assignment plan, Columns columns) {
        this.plan = plan;
        this.columns = columns;
        int mentors = plan.v.length;
        distance = new long[mentors];
        labelled = new int[mentors];
        settled = new int[mentors];
        via = new int[mentors];
        next = new int[mentors];
        tree = new int[mentors];
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
        int mover = via[from];
        int to = next[from];
        // the far end first, so that there is a place to move to
        chain(to, hole);
        plan.vacate(mover);
        plan.fill(mover, to);
    }

    private void search(int hole) {
        search++;
        treeSize = 0;
        heap.clear();
        best = -plan.v[hole];
        lastMentor = hole;
        lastMentee = Assignment.NONE;
        labelled[hole] = search;
        distance[hole] = 0;
        heap.push(hole);
        while (!heap.isEmpty()) {
            long top = heap.pop();
            long reached = top >> Rows.MENTOR_BITS;
            int mentor = Rows.column((int) top);
            if (reached >= best) {
                break;
            }
            if (settled[mentor] != search) {
                settled[mentor] = search;
                tree[treeSize++] = mentor;
                scan(mentor, reached - plan.v[mentor]);
            }
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
                } else if (left >= 0 && (labelled[left] != search || reached < distance[left])) {
                    labelled[left] = search;
                    distance[left] = reached;
                    via[left] = mentee;
                    next[left] = mentor;
                    heap.push(reached << Rows.MENTOR_BITS | left);
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
        for (int i = 0; i < treeSize; i++) {
            int mentor = tree[i];
            long fall = best - distance[mentor];
            plan.v[mentor] += fall;
            for (int k = 0; k < plan.used[mentor]; k++) {
                plan.u[plan.slots[plan.firstSlot[mentor] + k]] -= fall;
            }
        }
    }
}
