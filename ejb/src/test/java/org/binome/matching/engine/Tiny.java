package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A problem with few people and fewer different scores, and every plan it has. */
record Tiny(Problem problem, List<Map<Long, Long>> plans) {
    static Tiny random(long seed, Objective objective) {
        Random random = new Random(seed);
        ProblemBuilder builder = Problem.builder().objective(objective);
        int mentees = 1 + random.nextInt(5);
        int mentors = 1 + random.nextInt(4);
        int levels = 1 + random.nextInt(4);
        for (long mentor = 101; mentor <= 100 + mentors; mentor++) {
            builder.mentor(mentor, random.nextInt(3));
        }
        for (long mentee = 1; mentee <= mentees; mentee++) {
            builder.mentee(mentee);
            for (long mentor = 101; mentor <= 100 + mentors; mentor++) {
                if (random.nextInt(3) > 0) {
                    builder.edge(mentee, mentor, 2_500 * random.nextInt(levels + 1));
                }
            }
        }
        Problem problem = pinned(builder.build(), random);
        List<Map<Long, Long>> plans = new ArrayList<>();
        enumerate(problem, 0, new TreeMap<>(), new HashMap<>(), plans);
        return new Tiny(problem, plans);
    }

    private static Problem pinned(Problem problem, Random random) {
        List<Pair> possible = new ArrayList<>();
        problem.forEach((mentee, mentor, score) -> {
            if (problem.capacity(mentor) > 0) {
                possible.add(new Pair(mentee, mentor));
            }
        });
        return possible.isEmpty() || random.nextInt(3) > 0
                ? problem
                : problem.pinning(possible.get(random.nextInt(possible.size())));
    }

    private static void enumerate(
            Problem problem, int next, Map<Long, Long> plan, Map<Long, Integer> taken, List<Map<Long, Long>> plans) {
        if (next == problem.mentees().length) {
            plans.add(new TreeMap<>(plan));
            return;
        }
        long mentee = problem.mentees()[next];
        Long pin = problem.pins().get(mentee);
        if (pin == null) {
            enumerate(problem, next + 1, plan, taken, plans);
        }
        for (long mentor : problem.mentors()) {
            boolean free = taken.getOrDefault(mentor, 0) < problem.capacity(mentor);
            if (problem.score(mentee, mentor) >= 0 && free && (pin == null || pin == mentor)) {
                plan.put(mentee, mentor);
                taken.merge(mentor, 1, Integer::sum);
                enumerate(problem, next + 1, plan, taken, plans);
                taken.merge(mentor, -1, Integer::sum);
                plan.remove(mentee);
            }
        }
    }

    long total(Map<Long, Long> plan) {
        return plan.entrySet().stream()
                .mapToLong(pair -> problem.score(pair.getKey(), pair.getValue()))
                .sum();
    }

    /** Of the pairs that nobody has pinned; the best score there is without any. */
    int worst(Map<Long, Long> plan) {
        return plan.entrySet().stream()
                .filter(pair -> !problem.pins().containsKey(pair.getKey()))
                .mapToInt(pair -> problem.score(pair.getKey(), pair.getValue()))
                .min()
                .orElse(Score.MAX);
    }

    long cost(Map<Long, Long> plan) {
        int left = problem.mentees().length - plan.size();
        return left * problem.penalty() + (long) Score.MAX * plan.size() - total(plan);
    }

    static Map<Long, Long> mentors(Plan plan) {
        Map<Long, Long> mentors = new TreeMap<>();
        plan.matches().forEach(match -> mentors.put(match.mentee(), match.mentor()));
        return mentors;
    }
}
