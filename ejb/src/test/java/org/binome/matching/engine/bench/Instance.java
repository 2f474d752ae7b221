package org.binome.matching.engine.bench;

import java.util.Arrays;
import org.binome.matching.engine.Problem;

/** A problem without pins as plain arrays, for peers. */
final class Instance {
    final Problem problem;
    final int mentees;
    final int mentors;
    final int[] capacities;
    final int[] mentee;
    final int[] mentor;
    final int[] cost;

    Instance(Problem problem) {
        this.problem = problem;
        long[] menteeIds = problem.mentees();
        long[] mentorIds = problem.mentors();
        mentees = menteeIds.length;
        mentors = mentorIds.length;
        capacities = Arrays.stream(mentorIds).mapToInt(problem::capacity).toArray();
        mentee = new int[problem.edges()];
        mentor = new int[problem.edges()];
        cost = new int[problem.edges()];
        int[] next = new int[1];
        problem.forEach((one, other, score) -> {
            mentee[next[0]] = Arrays.binarySearch(menteeIds, one);
            mentor[next[0]] = Arrays.binarySearch(mentorIds, other);
            cost[next[0]++] = 10_000 - score;
        });
    }
}
