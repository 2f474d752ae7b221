package org.binome.matching.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * Who could move where in a plan: the eligible pairs by index, laid over the plan and its prices. Pinned mentees, and mentors
 * whose places are all pinned, stand aside.
 */
final class Moves implements EligiblePairs {
    /** The mentee is left out. */
    static final int NOBODY = -1;

    private static final int PINNED = -2;

    final long[] mentees;
    final long[] mentors;
    final long penalty;
    /** Prices of the mentees. */
    final long[] u;
    /** Prices of the mentors. */
    final long[] v;
    /** Index of each mentee's mentor. */
    final int[] mentorOf;
    /** For each mentor the mentees of the plan who could move. */
    final int[][] at;
    /** For each mentor the places that pins have not taken. */
    final int[] open;

    private final int[][] columns;
    private final int[][] costs;

    /**
     * @param facts all eligible pairs
     * @param plan a best plan of the problem
     */
    Moves(Problem problem, EligiblePairs facts, Plan plan) {
        mentees = problem.mentees();
        mentors = problem.mentors();
        penalty = problem.penalty();
        u = prices(mentees, plan.certificate().mentees());
        v = prices(mentors, plan.certificate().mentors());
        mentorOf = new int[mentees.length];
        at = new int[mentors.length][0];
        open = new int[mentors.length];
        for (int j = 0; j < mentors.length; j++) {
            open[j] = problem.capacity(mentors[j]);
        }
        columns = new int[mentees.length][];
        costs = new int[mentees.length][];
        lay(problem, plan);
        read(problem, facts);
    }

    int mentee(long person) {
        return Arrays.binarySearch(mentees, person);
    }

    int mentor(long person) {
        return Arrays.binarySearch(mentors, person);
    }

    /** Mentors possible for the mentee, by index. */
    int[] possible(int mentee) {
        return columns[mentee];
    }

    /** What a pair costs more than its prices say, 0 or more. @param nth of those possible */
    long reducedCost(int mentee, int nth) {
        return costs[mentee][nth] - u[mentee] - v[columns[mentee][nth]];
    }

    boolean hasRoom(int mentor) {
        return at[mentor].length < open[mentor];
    }

    boolean leftOut(int mentee) {
        return mentorOf[mentee] == NOBODY;
    }

    boolean pinned(int mentee) {
        return mentorOf[mentee] == PINNED;
    }

    /** Mentors with a place to give: free, or to be freed by letting others move on without anybody losing theirs. */
    BitSet giving() {
        int[][] askers = askers();
        BitSet giving = new BitSet();
        int[] queue = new int[mentors.length];
        int end = 0;
        for (int j = 0; j < mentors.length; j++) {
            if (hasRoom(j)) {
                giving.set(j);
                queue[end++] = j;
            }
        }
        for (int next = 0; next < end; next++) {
            for (int mentee : askers[queue[next]]) {
                int mentor = mentorOf[mentee];
                if (mentor >= 0 && !giving.get(mentor)) {
                    giving.set(mentor);
                    queue[end++] = mentor;
                }
            }
        }
        return giving;
    }

    /** For each mentor the mentees for whom this one is possible. */
    private int[][] askers() {
        int[] counts = new int[mentors.length];
        for (int[] row : columns) {
            for (int mentor : row) {
                counts[mentor]++;
            }
        }
        int[][] askers = new int[mentors.length][];
        Arrays.setAll(askers, j -> new int[counts[j]]);
        for (int i = 0; i < mentees.length; i++) {
            for (int mentor : columns[i]) {
                askers[mentor][--counts[mentor]] = i;
            }
        }
        return askers;
    }

    @Override
    public void forEach(Visitor visitor) {
        for (int i = 0; i < mentees.length; i++) {
            for (int nth = 0; nth < columns[i].length; nth++) {
                visitor.pair(mentees[i], mentors[columns[i][nth]], Score.MAX - costs[i][nth]);
            }
        }
    }

    private void lay(Problem problem, Plan plan) {
        Arrays.fill(mentorOf, NOBODY);
        problem.pins().forEach((mentee, mentor) -> {
            mentorOf[mentee(mentee)] = PINNED;
            open[mentor(mentor)]--;
        });
        for (Match match : plan.matches()) {
            int mentee = mentee(match.mentee());
            if (!pinned(mentee)) {
                int mentor = mentor(match.mentor());
                mentorOf[mentee] = mentor;
                at[mentor] = Arrays.copyOf(at[mentor], at[mentor].length + 1);
                at[mentor][at[mentor].length - 1] = mentee;
            }
        }
    }

    private void read(Problem problem, EligiblePairs facts) {
        int[] sizes = new int[mentees.length];
        Arrays.fill(columns, new int[0]);
        Arrays.fill(costs, new int[0]);
        facts.forEach((one, other, score) -> {
            int mentee = mentee(one);
            int mentor = mentor(other);
            if (!pinned(mentee) && open[mentor] > 0 && !problem.bans().contains(new Pair(one, other))) {
                if (sizes[mentee] == columns[mentee].length) {
                    int more = 2 * sizes[mentee] + 4;
                    columns[mentee] = Arrays.copyOf(columns[mentee], more);
                    costs[mentee] = Arrays.copyOf(costs[mentee], more);
                }
                columns[mentee][sizes[mentee]] = mentor;
                costs[mentee][sizes[mentee]++] = Score.MAX - score;
            }
        });
        for (int i = 0; i < mentees.length; i++) {
            columns[i] = Arrays.copyOf(columns[i], sizes[i]);
            costs[i] = Arrays.copyOf(costs[i], sizes[i]);
        }
    }

    private static long[] prices(long[] people, Map<Long, Long> prices) {
        return Arrays.stream(people).map(prices::get).toArray();
    }
}
