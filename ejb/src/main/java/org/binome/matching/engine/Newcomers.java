package org.binome.matching.engine;

import java.util.Arrays;
import java.util.BitSet;

/** How many more people would be matched if some mentees could each have a new mentor: one augmenting path after another. */
final class Newcomers {
    private final Moves moves;
    /** Mentees who could have a new mentor and have none yet. */
    private final BitSet welcome;

    private final int[][] at;
    private final int[] mentorOf;
    private final int[] queue;
    private final int[] asker;
    private final BitSet asked = new BitSet();
    /** Mentors from whom no chain of moves leads to a new mentor, now or later. */
    private final BitSet inVain = new BitSet();

    private Newcomers(Moves moves, BitSet welcome) {
        this.moves = moves;
        this.welcome = welcome;
        at = Arrays.stream(moves.at).map(int[]::clone).toArray(int[][]::new);
        mentorOf = moves.mentorOf.clone();
        queue = new int[mentorOf.length];
        asker = new int[moves.mentors.length];
    }

    /** @param welcome mentees, by index, for whom a new mentor would be possible */
    static int gain(Moves moves, BitSet welcome) {
        Newcomers newcomers = new Newcomers(moves, (BitSet) welcome.clone());
        int gain = 0;
        for (int i = 0; i < moves.mentees.length && !newcomers.welcome.isEmpty(); i++) {
            if (moves.leftOut(i)) {
                gain += newcomers.place(i) ? 1 : 0;
            }
        }
        return gain;
    }

    /** Breadth first, until a chain of moves ends at somebody who can have a new mentor. */
    private boolean place(int start) {
        asked.clear();
        asked.or(inVain);
        int end = 0;
        queue[end++] = start;
        for (int next = 0; next < end; next++) {
            int mentee = queue[next];
            if (welcome.get(mentee)) {
                welcome.clear(mentee);
                shift(start, mentee);
                return true;
            }
            for (int mentor : moves.possible(mentee)) {
                if (!asked.get(mentor)) {
                    asked.set(mentor);
                    asker[mentor] = mentee;
                    for (int one : at[mentor]) {
                        queue[end++] = one;
                    }
                }
            }
        }
        inVain.or(asked);
        return false;
    }

    /** Everybody on the chain takes the place of the next one. */
    private void shift(int start, int last) {
        int leaving = last;
        int mentor = mentorOf[last];
        while (leaving != start) {
            int coming = asker[mentor];
            int[] places = at[mentor];
            for (int slot = 0; slot < places.length; slot++) {
                if (places[slot] == leaving) {
                    places[slot] = coming;
                }
            }
            int before = mentorOf[coming];
            mentorOf[coming] = mentor;
            leaving = coming;
            mentor = before;
        }
    }
}
