package org.binome.matching.engine;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for somebody left out the smallest sets of own changes with which one more person is matched, and nobody loses a place
 * for it. So what is found rests only on who could meet whom, never on scores, and no secret preference can show; somebody
 * else's veto, an earlier pairing or a coordinator's ban all have the one effect that a change is not found.
 *
 * <p>A change works exactly if it makes a mentor possible who has a place to give, see {@link Moves#giving}; each answer has
 * been solved again before it is given.
 */
public final class Unblocking {
    /** More changes at once are nothing small any more. */
    public static final int MOST_CHANGES = 3;

    /** As many answers of equal size are given at most. */
    public static final int MOST_ANSWERS = 3;

    private final Round round;
    private final Set<Long> leftOut;
    private final Problem problem;
    private final Plan plan;
    private final Moves moves;
    private final List<Profile> giving = new ArrayList<>();

    /** @param round that has led to the outcome */
    Unblocking(Round round, Problem problem, Plan plan) {
        this.round = round;
        this.leftOut = Set.copyOf(plan.unmatched());
        // people before points, whatever the campaign says: else scores, and preferences with them, would show
        this.problem = problem.aiming(Objective.PARTICIPATION_FIRST);
        this.plan = problem.objective().penalty() == Long.MAX_VALUE ? plan : Solver.solve(this.problem);
        moves = new Moves(this.problem, round.pairs(), this.plan);
        moves.giving().stream().mapToObj(j -> round.mentor(moves.mentors[j])).forEach(giving::add);
    }

    /**
     * For the mentee alone: all kinds of changes.
     *
     * @param offset how far the mentee's clock is ahead of UTC
     * @return the smallest sets, the easiest first; none if nothing small would help, whatever the reason
     * @throws IllegalArgumentException if the mentee is not left out
     */
    public List<Set<OwnChange>> forOneself(long mentee, ZoneOffset offset) {
        Profile profile = leftOut(mentee);
        return smallest(profile, ChangeMenu.of(profile, round, offset));
    }

    /**
     * For the coordinator: only changes about what everybody may know. So all private hindrances read the same here.
     *
     * @return as {@link #forOneself}
     */
    public List<Set<OwnChange>> forCoordinator(long mentee) {
        Profile profile = leftOut(mentee);
        return smallest(profile, ChangeMenu.ofPublic(profile, round));
    }

    private Profile leftOut(long mentee) {
        if (!leftOut.contains(mentee)) {
            throw new IllegalArgumentException("not left out: " + mentee);
        }
        return round.mentee(mentee);
    }

    private List<Set<OwnChange>> smallest(Profile mentee, List<OwnChange> menu) {
        Map<Set<OwnChange>, Integer> opened = new HashMap<>();
        int size = MOST_CHANGES;
        for (Profile mentor : giving) {
            ChangeSets sets = new ChangeSets(round, mentee, mentor, menu);
            for (Set<OwnChange> set : sets.smallest(size)) {
                if (set.size() < size) {
                    opened.clear();
                    size = set.size();
                }
                opened.merge(set, 1, Integer::sum);
            }
        }
        return opened.keySet().stream()
                .sorted(Comparator.comparing(Unblocking::newNeeds)
                        .thenComparing(set -> -opened.get(set))
                        .thenComparing(set -> places(set, menu)))
                .filter(set -> works(mentee, set))
                .limit(MOST_ANSWERS)
                .toList();
    }

    /** What somebody wishes to learn is the last thing to change. */
    private static long newNeeds(Set<OwnChange> set) {
        return set.stream().filter(OwnChange.Learn.class::isInstance).count();
    }

    private static String places(Collection<OwnChange> set, List<OwnChange> menu) {
        return set.stream().map(menu::indexOf).sorted().map("%06d"::formatted).reduce("", String::concat);
    }

    /** Solves again: the mentee is in, and one person more is matched than before. */
    private boolean works(Profile mentee, Set<OwnChange> changes) {
        Profile changed = mentee;
        for (OwnChange change : changes) {
            changed = change.in(changed);
        }
        Plan again = Solver.solve(with(changed));
        return !again.unmatched().contains(mentee.person())
                && again.matches().size() > plan.matches().size();
    }

    private Problem with(Profile changed) {
        ProblemBuilder builder = Variant.of(problem);
        problem.pins().forEach((mentee, mentor) -> builder.edge(mentee, mentor, problem.score(mentee, mentor)));
        moves.forEach((mentee, mentor, score) -> {
            if (mentee != changed.person()) {
                builder.edge(mentee, mentor, score);
            }
        });
        for (Profile mentor : round.mentors()) {
            if (round.eligibility().allows(changed, mentor)) {
                builder.edge(changed.person(), mentor.person(), round.scoring().total(changed, mentor));
            }
        }
        return builder.build();
    }
}
