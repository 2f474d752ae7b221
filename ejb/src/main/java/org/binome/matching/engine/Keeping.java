package org.binome.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Of all best plans finds one that keeps the most of some pairs. The proof of a best plan tells all of them: they use only pairs
 * whose prices sum to their cost, match every mentee whose price is below the penalty, and fill every mentor with a price. So this
 * is one more problem over those pairs alone, in which each of these duties counts more than all pairs kept.
 */
final class Keeping {
    /** Twice this and a kept pair are a score at most. */
    private static final int DUTY = (Score.MAX - 1) / 2;

    private final Moves moves;
    private final Problem problem;
    private final Plan plan;

    private Keeping(Problem problem, EligiblePairs facts, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        moves = new Moves(problem, facts, plan);
    }

    /**
     * The plan as good as this one, with the same proof, that keeps the most of these pairs.
     *
     * @param facts all eligible pairs
     */
    static Plan most(Problem problem, EligiblePairs facts, Plan plan, Set<Pair> kept) {
        Keeping keeping = new Keeping(problem, facts, plan);
        Plan other = keeping.complete(Solver.solve(keeping.among(kept)));
        // with more than 4 999 kept pairs in one chain of moves a duty could be outweighed; the check would tell
        return Checker.check(problem, facts, other).proven() ? other : plan;
    }

    private Problem among(Set<Pair> kept) {
        ProblemBuilder builder = Problem.builder().objective(Objective.SCORE_FIRST);
        for (int i = 0; i < moves.mentees.length; i++) {
            if (!moves.pinned(i)) {
                builder.mentee(moves.mentees[i]);
            }
        }
        for (int j = 0; j < moves.mentors.length; j++) {
            builder.mentor(moves.mentors[j], moves.open[j]);
        }
        for (int i = 0; i < moves.mentees.length; i++) {
            int[] possible = moves.possible(i);
            for (int nth = 0; nth < possible.length; nth++) {
                if (moves.reducedCost(i, nth) == 0) {
                    Pair pair = new Pair(moves.mentees[i], moves.mentors[possible[nth]]);
                    builder.edge(pair.mentee(), pair.mentor(), worth(i, possible[nth], kept.contains(pair)));
                }
            }
        }
        return builder.build();
    }

    private int worth(int mentee, int mentor, boolean kept) {
        int duties = (moves.u[mentee] < moves.penalty ? 1 : 0) + (moves.v[mentor] < 0 ? 1 : 0);
        return DUTY * duties + (kept ? 1 : 0);
    }

    /** With true scores, the pinned pairs and the proof of the plan before. */
    private Plan complete(Plan found) {
        Map<Long, Long> mentors = new TreeMap<>(problem.pins());
        found.matches().forEach(match -> mentors.put(match.mentee(), match.mentor()));
        Map<Pair, Integer> scores = new TreeMap<>();
        moves.forEach((mentee, mentor, score) -> {
            if (mentors.containsKey(mentee) && mentors.get(mentee) == mentor) {
                scores.put(new Pair(mentee, mentor), score);
            }
        });
        plan.matches().forEach(match -> scores.putIfAbsent(match.pair(), match.score()));
        List<Match> matches = mentors.entrySet().stream()
                .map(pair -> new Pair(pair.getKey(), pair.getValue()))
                .map(pair -> new Match(pair.mentee(), pair.mentor(), scores.get(pair)))
                .toList();
        List<Long> unmatched = Arrays.stream(problem.mentees())
                .filter(mentee -> !mentors.containsKey(mentee))
                .boxed()
                .toList();
        long total = matches.stream().mapToLong(Match::score).sum();
        return new Plan(matches, unmatched, total, plan.certificate());
    }
}
