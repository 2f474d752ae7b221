package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A random assignment instance in a form that solver and oracle both read. */
record Instance(
        List<Long> mentees,
        Map<Long, Integer> mentors,
        List<Match> edges,
        Map<Long, Long> pins,
        List<Pair> bans,
        Objective objective) {

    /** What the scores and the sizes look like. */
    enum Shape {
        ANY,
        SURPLUS,
        SHORTAGE,
        ALL_EQUAL,
        TWO_SCORES,
        IDENTICAL_RANKING,
        STAR,
        SPARSE
    }

    static Instance random(long seed, Shape shape, boolean decided) {
        Random random = new Random(seed);
        int menteeCount = random.nextInt(13);
        int mentorCount =
                switch (shape) {
                    case SURPLUS -> menteeCount + random.nextInt(8);
                    case SHORTAGE -> random.nextInt(menteeCount / 2 + 1);
                    default -> random.nextInt(13);
                };
        List<Long> mentees = ids(random, menteeCount, 0);
        Map<Long, Integer> mentors = new TreeMap<>();
        // some people are on both sides
        ids(random, mentorCount, 30).forEach(id -> mentors.put(id, random.nextInt(4)));
        List<Match> edges = new ArrayList<>();
        double density = shape == Shape.SPARSE ? 0.15 : 0.3 + 0.7 * random.nextDouble();
        List<Long> mentorIds = List.copyOf(mentors.keySet());
        for (long mentee : mentees) {
            for (int j = 0; j < mentorIds.size(); j++) {
                boolean wanted = shape == Shape.STAR ? j == 0 || random.nextInt(6) == 0 : random.nextDouble() < density;
                if (wanted && mentee != mentorIds.get(j)) {
                    edges.add(new Match(mentee, mentorIds.get(j), score(random, shape, j)));
                }
            }
        }
        Instance free = new Instance(
                mentees, mentors, edges, Map.of(), List.of(), OBJECTIVES.get(random.nextInt(OBJECTIVES.size())));
        return decided ? free.deciding(random) : free;
    }

    private static final List<Objective> OBJECTIVES = List.of(
            Objective.PARTICIPATION_FIRST,
            Objective.PARTICIPATION_FIRST,
            Objective.SCORE_FIRST,
            new Objective(4_000),
            new Objective(0));

    Problem problem() {
        return problem(new Random(0));
    }

    /** The problem, told in an order of the caller's chance. */
    Problem problem(Random order) {
        ProblemBuilder builder = Problem.builder().objective(objective);
        shuffled(mentees, order).forEach(builder::mentee);
        shuffled(mentors.entrySet(), order).forEach(mentor -> builder.mentor(mentor.getKey(), mentor.getValue()));
        shuffled(edges, order).forEach(edge -> builder.edge(edge.mentee(), edge.mentor(), edge.score()));
        shuffled(pins.entrySet(), order).forEach(pin -> builder.pin(pin.getKey(), pin.getValue()));
        shuffled(bans, order).forEach(ban -> builder.ban(ban.mentee(), ban.mentor()));
        return builder.build();
    }

    private Instance deciding(Random random) {
        Map<Long, Long> pinned = new TreeMap<>();
        Map<Long, Integer> left = new TreeMap<>(mentors);
        List<Pair> banned = new ArrayList<>();
        for (Match edge : shuffled(edges, random)) {
            int fate = random.nextInt(10);
            if (fate == 0 && !pinned.containsKey(edge.mentee()) && left.get(edge.mentor()) > 0) {
                pinned.put(edge.mentee(), edge.mentor());
                left.merge(edge.mentor(), -1, Integer::sum);
            } else if (fate == 1) {
                banned.add(edge.pair());
            }
        }
        return new Instance(mentees, mentors, edges, pinned, banned, objective);
    }

    private static int score(Random random, Shape shape, int mentor) {
        return switch (shape) {
            case ALL_EQUAL -> 5_000;
            case TWO_SCORES -> random.nextBoolean() ? 2_000 : 9_000;
            case IDENTICAL_RANKING -> 10_000 - 500 * mentor;
            default -> random.nextInt(10_001);
        };
    }

    private static List<Long> ids(Random random, int count, int from) {
        List<Long> ids = new ArrayList<>();
        for (long id = from; id < from + 40; id++) {
            ids.add(id);
        }
        Collections.shuffle(ids, random);
        return ids.subList(0, count);
    }

    private static <T> List<T> shuffled(Iterable<T> items, Random random) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        Collections.shuffle(list, random);
        return list;
    }
}
