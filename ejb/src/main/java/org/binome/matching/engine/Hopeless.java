package org.binome.matching.engine;

/**
 * Tells who cannot be helped by any chain of moves: mentees left out from whom no chain leads to a free place. The mentors they can
 * reach are closed: whoever gets their places, all of them stay taken, and by the people who can reach them. So nobody need bid
 * for them any longer, whatever the penalty.
 */
final class Hopeless {
    private final Assignment plan;
    private final boolean[] closed;
    private final int[] open;
    private final int[] seen;
    private final int[] queue;
    private final int[] parent;
    private int walk;
    private int round;

    Hopeless(Assignment plan) {
        this.plan = plan;
        int mentors = plan.v.length;
        closed = new boolean[mentors];
        open = new int[mentors];
        seen = new int[mentors];
        queue = new int[mentors];
        parent = new int[mentors];
    }

    /** Lets those left out wait again who might yet be placed; tells how many. Closes what the others can reach. */
    int reopen() {
        round++;
        int count = 0;
        for (int i = 0; i < plan.mentorOf.length; i++) {
            if (plan.mentorOf[i] == Assignment.LEFT_OUT && reachesFreePlace(i)) {
                plan.mentorOf[i] = Assignment.NONE;
                count++;
            }
        }
        return count;
    }

    boolean isClosed(int mentor) {
        return closed[mentor];
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
            closed[queue[k]] = true;
        }
        return size < 0;
    }

    /** Adds the mentors of a mentee to the queue; -1 if one of them leads to a free place. */
    private int look(int mentee, int from, int size) {
        int to = size;
        for (int at = plan.rows.start(mentee); at < plan.rows.end(mentee); at++) {
            int mentor = Rows.column(plan.rows.pair(at));
            if (open[mentor] == round || !plan.isFull(mentor)) {
                for (int back = from; back >= 0; back = parent[back]) {
                    open[back] = round;
                }
                return -1;
            }
            if (seen[mentor] != walk && !closed[mentor] && plan.hasPlaces(mentor)) {
                seen[mentor] = walk;
                parent[mentor] = from;
                queue[to++] = mentor;
            }
        }
        return to;
    }
}
