package org.binome.matching.engine;

/**
 * Tells who cannot be helped by any chain of moves: mentees left out from whom no chain leads to a free place. What they can reach
 * is closed, so its prices rise together to where leaving out is what the problem says it costs. One walk through the pairs, where
 * single searches at such a penalty would each walk through most of them.
 */
final class Hopeless {
    private static final byte UNKNOWN = 0;
    private static final byte LOST = 1;
    private static final byte OPEN = 2;

    private final Assignment plan;
    private final byte[] fate;
    private final int[] seen;
    private final int[] queue;
    private final int[] parent;
    private int walk;

    Hopeless(Assignment plan) {
        this.plan = plan;
        int mentors = plan.v.length;
        fate = new byte[mentors];
        seen = new int[mentors];
        queue = new int[mentors];
        parent = new int[mentors];
    }

    /** Raises the penalty; who is left out and might yet be placed waits again. */
    void raise(long penalty) {
        for (int i = 0; i < plan.mentorOf.length; i++) {
            if (plan.mentorOf[i] == Assignment.LEFT_OUT) {
                if (reachesFreePlace(i)) {
                    plan.mentorOf[i] = Assignment.NONE;
                } else {
                    plan.u[i] = penalty;
                }
            }
        }
        long rise = penalty - plan.penalty;
        for (int j = 0; j < fate.length; j++) {
            if (fate[j] == LOST) {
                plan.v[j] -= rise;
                for (int slot = plan.firstSlot[j]; slot < plan.firstSlot[j + 1]; slot++) {
                    plan.u[plan.slots[slot]] += rise;
                }
            }
        }
        plan.penalty = penalty;
    }

    private boolean reachesFreePlace(int mentee) {
        walk++;
        int size = look(mentee, Assignment.NONE, 0);
        for (int head = 0; head < size; head++) {
            int mentor = queue[head];
            for (int slot = plan.firstSlot[mentor]; slot < plan.firstSlot[mentor + 1] && size >= 0; slot++) {
                size = look(plan.slots[slot], mentor, size);
            }
        }
        for (int k = 0; k < size; k++) {
            fate[queue[k]] = LOST;
        }
        return size < 0;
    }

    /** Adds the mentors of a mentee to the queue; -1 if one of them leads to a free place. */
    private int look(int mentee, int from, int size) {
        int to = size;
        for (int at = plan.rows.start(mentee); at < plan.rows.end(mentee); at++) {
            int mentor = Rows.column(plan.rows.pair(at));
            if (fate[mentor] == OPEN || !plan.isFull(mentor)) {
                for (int back = from; back >= 0; back = parent[back]) {
                    fate[back] = OPEN;
                }
                return -1;
            }
            if (seen[mentor] != walk && fate[mentor] == UNKNOWN && plan.hasPlaces(mentor)) {
                seen[mentor] = walk;
                parent[mentor] = from;
                queue[to++] = mentor;
            }
        }
        return to;
    }
}
