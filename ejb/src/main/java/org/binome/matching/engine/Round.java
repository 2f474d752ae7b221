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
    private final RoundPool pool;
    private final Crew crew;

    /**
     * A round of these people; somebody may be both mentee and mentor.
     *
     * @throws IllegalArgumentException if somebody appears twice on one side
     */
    public Round(Settings settings, Collection<Profile> mentees, Collection<Profile> mentors) {
        this(settings, mentees, mentors, Crew.ofAllCores());
    }

    Round(Settings settings, Collection<Profile> mentees, Collection<Profile> mentors, Crew crew) {
        this.settings = settings;
        this.eligibility = new Eligibility(settings.rules(), settings.forbidden());
        this.scoring = new Scoring(settings.weights());
        this.mentees = byPerson(mentees);
        this.mentors = byPerson(mentors);
        this.crew = crew;
        pool = new RoundPool(settings, this.mentees.values(), this.mentors.values());
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
        return run(watch, Share.STANDARD, Optional.empty());
    }

    /**
     * The same from what is kept of an earlier round's plan: as good, and of all best plans mostly one that changes little.
     *
     * @throws java.util.concurrent.CancellationException if the watch or an interrupt says so
     */
    public Outcome run(Watch watch, Start before) {
        return run(watch, Share.STANDARD, Optional.of(before));
    }

    /** @param share of the pairs that may be held at once */
    Outcome run(Watch watch, Share share, Optional<Start> before) {
        Pricing.Solution best = new Pricing(pool, crew, share, watch).solve(before);
        EligiblePairs all = pairs(Progress.Stage.CHECKING, watch);
        if (settings.objective().worstPairFirst()) {
            Floor floor = WorstPairFirst.of(best.problem(), all, watch);
            require(floor.check(best.problem(), all));
            return new Outcome(this, best.problem(), floor);
        }
        return proven(best.problem(), best.plan(), all);
    }

    /** There is no outcome without this. @throws UnprovenPlanException unless the plan is proven the best */
    Outcome proven(Problem problem, Plan plan, EligiblePairs all) {
        require(Checker.check(problem, all, plan));
        return new Outcome(this, problem, plan);
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

    /** Number of eligible pairs. */
    long eligiblePairs() {
        return new Candidates(pool, crew).count(Watch.NONE);
    }

    /** All eligible pairs, worked out from the profiles each time. */
    private EligiblePairs pairs(Progress.Stage stage, Watch watch) {
        return new PairsAfresh(pool, crew, stage, watch);
    }

    /** All eligible pairs of one mentee, computed from the profiles. */
    void pairsOf(long mentee, EligiblePairs.Visitor visitor) {
        Profile profile = mentee(mentee);
        for (Profile mentor : pool.mentors()) {
            if (eligibility.allows(profile, mentor)) {
                visitor.pair(mentee, mentor.person(), scoring.total(profile, mentor));
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
