package org.binome.matching.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A whole matching round: people in, the best plan out, proven and explained. Immutable; may be run again. */
public final class Round {
    private final Settings settings;
    private final Eligibility eligibility;
    private final Scoring scoring;
    private final Map<Long, Profile> mentees;
    private final Map<Long, Profile> mentors;

    /**
     * A round of these people; somebody may be both mentee and mentor.
     *
     * @throws IllegalArgumentException if somebody appears twice on one side
     */
    public Round(Settings settings, Collection<Profile> mentees, Collection<Profile> mentors) {
        this.settings = settings;
        this.eligibility = new Eligibility(settings.rules(), settings.forbidden());
        this.scoring = new Scoring(settings.weights());
        this.mentees = byPerson(mentees);
        this.mentors = byPerson(mentors);
    }

    /** Finds, proves and explains the best plan, without being watched. */
    public Outcome run() {
        return run(Watch.NONE);
    }

    /**
     * Finds, proves and explains the best plan.
     *
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     * @throws IllegalArgumentException if a pinned pair is not possible, see {@link #blocker}
     */
    public Outcome run(Watch watch) {
        Problem problem = problem(watch);
        if (settings.objective().worstPairFirst()) {
            return worstPairFirst(problem, watch);
        }
        Plan plan = Solver.solve(problem, watch);
        require(Checker.check(problem, pairs(Progress.Stage.CHECKING, watch), plan));
        return new Outcome(this, problem, plan);
    }

    private Outcome worstPairFirst(Problem problem, Watch watch) {
        EligiblePairs all = pairs(Progress.Stage.CHECKING, watch);
        Floor floor = WorstPairFirst.of(problem, all, watch);
        require(floor.check(problem, all));
        return new Outcome(this, problem, floor);
    }

    private static void require(Verdict verdict) {
        if (!verdict.proven()) {
            throw new UnprovenPlanException(verdict);
        }
    }

    /** Offer and demand of every skill, also before the round is run. */
    public List<SkillBalance> balance() {
        return SkillBalance.of(mentees.values(), mentors.values());
    }

    /** The first constraint that makes a pair impossible, if any; private, see {@link Blocker#publicReason}. */
    public Optional<Blocker> blocker(Pair pair) {
        return eligibility.firstBlocker(mentee(pair.mentee()), mentor(pair.mentor()));
    }

    /** The pair with its score and reasons, possible or not. */
    public Proposal proposal(Pair pair) {
        Profile mentee = mentee(pair.mentee());
        Profile mentor = mentor(pair.mentor());
        return new Proposal(
                pair.mentee(),
                pair.mentor(),
                scoring.score(mentee, mentor),
                mentee.skills().covered(mentor.skills()));
    }

    /** All eligible pairs with their scores, computed from the profiles each time. */
    EligiblePairs pairs() {
        return pairs(Progress.Stage.SCORING, Watch.NONE);
    }

    Settings settings() {
        return settings;
    }

    Eligibility eligibility() {
        return eligibility;
    }

    Scoring scoring() {
        return scoring;
    }

    Collection<Profile> mentors() {
        return mentors.values();
    }

    LeftOut diagnose(long mentee) {
        return Diagnosis.of(mentee(mentee), mentors.values(), eligibility);
    }

    private Problem problem(Watch watch) {
        ProblemBuilder builder = Problem.builder().objective(settings.objective());
        mentees.keySet().forEach(builder::mentee);
        mentors.values().forEach(mentor -> builder.mentor(mentor.person(), mentor.capacity()));
        pairs(Progress.Stage.SCORING, watch).forEach(builder::edge);
        settings.pins().forEach(pin -> builder.pin(pin.mentee(), pin.mentor()));
        settings.forbidden().forEach(ban -> builder.ban(ban.mentee(), ban.mentor()));
        return builder.build();
    }

    /** All eligible pairs, computed from the profiles each time. */
    private EligiblePairs pairs(Progress.Stage stage, Watch watch) {
        List<Profile> all = List.copyOf(mentors.values());
        return visitor -> {
            int done = 0;
            for (Profile mentee : mentees.values()) {
                pairsOf(mentee, all, visitor);
                watch.step(stage, ++done, mentees.size());
            }
        };
    }

    /** All eligible pairs of one mentee, computed from the profiles. */
    void pairsOf(long mentee, EligiblePairs.Visitor visitor) {
        pairsOf(mentee(mentee), mentors.values(), visitor);
    }

    private void pairsOf(Profile mentee, Collection<Profile> all, EligiblePairs.Visitor visitor) {
        for (Profile mentor : all) {
            if (eligibility.allows(mentee, mentor)) {
                visitor.pair(mentee.person(), mentor.person(), scoring.total(mentee, mentor));
            }
        }
    }

    Profile mentee(long person) {
        return known(mentees, person);
    }

    Profile mentor(long person) {
        return known(mentors, person);
    }

    private static Profile known(Map<Long, Profile> people, long person) {
        return Optional.ofNullable(people.get(person))
                .orElseThrow(() -> new IllegalArgumentException("not in this round: " + person));
    }

    private static Map<Long, Profile> byPerson(Collection<Profile> profiles) {
        Map<Long, Profile> byPerson = new TreeMap<>();
        for (Profile profile : profiles) {
            if (byPerson.put(profile.person(), profile) != null) {
                throw new IllegalArgumentException("somebody appears twice: " + profile.person());
            }
        }
        return byPerson;
    }
}
