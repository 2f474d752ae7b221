package org.binome.matching.engine;

/**
 * What Dijkstra's algorithm over mentors has reached and settled; one is enough for all searches over a plan, since only one runs
 * at a time. A new search forgets all by counting on.
 */
final class Frontier {
    /** How far each mentor reached is; of those settled the least there is. */
    final long[] distance;

    /** By whom each mentor reached has been reached. */
    final int[] by;

    private final LongHeap heap = new LongHeap();
    private final int[] reached;
    private final int[] settled;
    private final int[] order;
    private int size;
    private int search;

    Frontier(int mentors) {
        distance = new long[mentors];
        by = new int[mentors];
        reached = new int[mentors];
        settled = new int[mentors];
        order = new int[mentors];
    }

    void begin() {
        search++;
        size = 0;
        heap.clear();
    }

    /** Notes a mentor as reached; false if it is no nearer than known. */
    boolean reach(int mentor, long at, int mentee) {
        if (reached[mentor] == search && at >= distance[mentor]) {
            return false;
        }
        reached[mentor] = search;
        distance[mentor] = at;
        by[mentor] = mentee;
        return true;
    }

    /** Leads on from a mentor reached. */
    void open(int mentor) {
        heap.push(distance[mentor] << Rows.MENTOR_BITS | mentor);
    }

    /** The nearest mentor not settled yet, settled now; {@link Assignment#NONE} if none is nearer than the limit. */
    int settle(long limit) {
        while (!heap.isEmpty()) {
            long top = heap.pop();
            if (top >> Rows.MENTOR_BITS >= limit) {
                break;
            }
            int mentor = Rows.column((int) top);
            if (settled[mentor] != search) {
                settled[mentor] = search;
                order[size++] = mentor;
                return mentor;
            }
        }
        return Assignment.NONE;
    }

    /** How many are settled. */
    int size() {
        return size;
    }

    /** A mentor settled. */
    int settledAt(int place) {
        return order[place];
    }
}
