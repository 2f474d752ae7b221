package org.binome.matching.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a round lacks, so that the coordinator can act on it: which mentors would have to come. */
final class Shortage {
    /** Mentors of one kind. @param welcome mentees who could have one, by index @param most people that could bring */
    private record Kind(long skill, String language, BitSet welcome, int most) {}

    private final Round round;
    private final int places;
    private Problem problem;
    private Plan plan;
    private Moves moves;

    Shortage(Round round, Problem problem, Plan plan) {
        this.round = round;
        // people before points, whatever the campaign says: it is people who lack mentors, and scores are nobody's
        // business here
        this.problem = problem.aiming(Objective.PARTICIPATION_FIRST);
        this.plan = problem.objective().penalty() == Long.MAX_VALUE ? plan : Solver.solve(this.problem);
        this.moves = new Moves(this.problem, round.pairs(), this.plan);
        this.places = usualPlaces(problem);
    }

    /**
     * The mentors to look for: each time the skill and language by which most more people would be matched, and the fewest
     * mentors enough for it. Each is solved again with these mentors, who are new in the company and can always meet.
     *
     * @param most as many kinds of mentors at most
     */
    List<Bottleneck> bottlenecks(int most) {
        List<Bottleneck> found = new ArrayList<>();
        Optional<Bottleneck> next = widest();
        while (next.isPresent() && found.size() < most) {
            int people = admit(next.get());
            if (people > 0) {
                found.add(next.get().matching(people));
            }
            next = people > 0 ? widest() : Optional.empty();
        }
        return found;
    }

    /** The kind of mentor that would bring most, not solved again yet. Kinds that most people could have are tried first. */
    private Optional<Bottleneck> widest() {
        Bottleneck widest = null;
        for (Kind kind : kinds()) {
            int enough = widest == null ? 0 : widest.people();
            if (kind.most() <= enough) {
                break;
            }
            int gain = Newcomers.gain(moves, kind.welcome());
            if (gain > enough) {
                int mentors = (gain + places - 1) / places;
                widest = new Bottleneck(kind.skill(), kind.language(), mentors, places, gain);
            }
        }
        return Optional.ofNullable(widest);
    }

    private List<Kind> kinds() {
        List<Integer> reached = Competitions.reached(moves);
        int left = plan.unmatched().size();
        List<Kind> kinds = new ArrayList<>();
        for (long skill : needed(reached)) {
            for (String language : spoken(reached)) {
                BitSet welcome = welcome(newcomer(-1, skill, language), reached);
                kinds.add(new Kind(skill, language, welcome, Math.min(left, welcome.cardinality())));
            }
        }
        kinds.sort(Comparator.comparingInt(Kind::most).reversed());
        return kinds;
    }

    /** Solves again with these mentors; all alike, so one with all their places stands for them. @return how many more match */
    private int admit(Bottleneck wanted) {
        int before = plan.matches().size();
        ProblemBuilder builder = Variant.of(problem);
        moves.forEach(builder::edge);
        problem.pins().forEach((mentee, mentor) -> builder.edge(mentee, mentor, problem.score(mentee, mentor)));
        Profile newcomer = newcomer(-1 - problem.mentors().length, wanted.skill(), wanted.language());
        builder.mentor(newcomer.person(), wanted.mentors() * places);
        for (long person : problem.mentees()) {
            Profile mentee = round.mentee(person);
            if (!problem.pins().containsKey(person) && round.eligibility().allows(mentee, newcomer)) {
                builder.edge(person, newcomer.person(), round.scoring().total(mentee, newcomer));
            }
        }
        problem = builder.build();
        plan = Solver.solve(problem);
        moves = new Moves(problem, problem, plan);
        return plan.matches().size() - before;
    }

    private BitSet welcome(Profile newcomer, List<Integer> reached) {
        BitSet welcome = new BitSet();
        for (int mentee : reached) {
            if (round.eligibility().allows(round.mentee(moves.mentees[mentee]), newcomer)) {
                welcome.set(mentee);
            }
        }
        return welcome;
    }

    private Set<Long> needed(List<Integer> mentees) {
        Set<Long> skills = new TreeSet<>();
        for (int mentee : mentees) {
            round.mentee(moves.mentees[mentee]).skills().needs().forEach(need -> skills.add(need.skill()));
        }
        return skills;
    }

    private Set<String> spoken(List<Integer> mentees) {
        Set<String> languages = new TreeSet<>();
        for (int mentee : mentees) {
            languages.addAll(round.mentee(moves.mentees[mentee]).languages().tags());
        }
        return languages;
    }

    /** Junior to everybody, known to nobody, with all the time there is. */
    private Profile newcomer(long person, long skill, String language) {
        return Profile.of(person)
                .tenureDays(0)
                .capacity(places)
                .skills(List.of(new Offer(skill, Offer.MOST, Offer.MOST)), List.of())
                .languages(List.of(language))
                .week(WeekSlots.NONE.plus(0, WeekSlots.SLOTS))
                .build();
    }

    /** What a mentor of this round has on average, rounded down, and at least one. */
    private static int usualPlaces(Problem problem) {
        long[] mentors = problem.mentors();
        long all = 0;
        for (long mentor : mentors) {
            all += problem.capacity(mentor);
        }
        return mentors.length == 0 ? 1 : (int) Math.max(1, all / mentors.length);
    }
}
