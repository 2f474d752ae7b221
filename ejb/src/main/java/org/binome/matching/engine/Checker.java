package org.binome.matching.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proves or refuses a plan. It shares no code with the solver and believes nothing: it counts, adds up and compares, by
 * person id, against pairs and scores that the caller may have computed afresh. See docs/domain/matching.md for why this
 * proves that no better plan exists.
 */
public final class Checker {
    private final Problem problem;
    private final EligiblePairs facts;
    private final Plan plan;
    private final Map<Long, Long> menteePrices;
    private final Map<Long, Long> mentorPrices;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, Integer> openPlaces = new HashMap<>();
    private final Map<Long, Match> unconfirmed = new HashMap<>();

    private Checker(Problem problem, EligiblePairs facts, Plan plan) {
        this.problem = problem;
        this.facts = facts;
        this.plan = plan;
        menteePrices = new HashMap<>(plan.certificate().mentees());
        mentorPrices = new HashMap<>(plan.certificate().mentors());
    }

    /** Checks a plan against the pairs and scores of the problem itself. */
    public static Verdict check(Problem problem, Plan plan) {
        return check(problem, problem, plan);
    }

    /**
     * Checks a plan against pairs and scores computed afresh; of the problem only people, places, pins, bans and aim count.
     */
    public static Verdict check(Problem problem, EligiblePairs facts, Plan plan) {
        Checker checker = new Checker(problem, facts, plan);
        try {
            checker.people();
            checker.pairs();
            checker.prices();
            checker.everyEligiblePair();
            checker.noGap();
            return Verdict.PROVEN;
        } catch (Refusal refusal) {
            return new Verdict(Optional.of(refusal.flaw), refusal.getMessage());
        } catch (ArithmeticException overflow) {
            return new Verdict(Optional.of(Flaw.GAP), "a price is beyond all measure");
        }
    }

    private void people() throws Refusal {
        Set<Long> open = new HashSet<>();
        for (long mentee : problem.mentees()) {
            open.add(mentee);
        }
        Set<Long> mentees = Set.copyOf(open);
        for (Match match : plan.matches()) {
            require(mentees.contains(match.mentee()), Flaw.UNKNOWN_PERSON, match);
            require(open.remove(match.mentee()), Flaw.PLACED_TWICE, match);
        }
        for (long mentee : plan.unmatched()) {
            require(mentees.contains(mentee), Flaw.UNKNOWN_PERSON, mentee);
            require(open.remove(mentee), Flaw.PLACED_TWICE, mentee);
        }
        require(open.isEmpty(), Flaw.FORGOTTEN, open);
    }

    private void pairs() throws Refusal {
        for (long mentor : problem.mentors()) {
            places.put(mentor, problem.capacity(mentor));
        }
        openPlaces.putAll(places);
        Set<Pair> pinned = new HashSet<>();
        problem.pins().forEach((mentee, mentor) -> {
            pinned.add(new Pair(mentee, mentor));
            openPlaces.merge(mentor, -1, Integer::sum);
        });
        long total = 0;
        for (Match match : plan.matches()) {
            require(places.containsKey(match.mentor()), Flaw.UNKNOWN_PERSON, match);
            require(places.merge(match.mentor(), -1, Integer::sum) >= 0, Flaw.OVER_CAPACITY, match);
            require(!problem.bans().contains(match.pair()), Flaw.BANNED, match);
            pinned.remove(match.pair());
            unconfirmed.put(match.mentee(), match);
            total += match.score();
        }
        require(pinned.isEmpty(), Flaw.PIN_BROKEN, pinned);
        require(total == plan.total(), Flaw.WRONG_TOTAL, plan.total() + " is not " + total);
    }

    private void prices() throws Refusal {
        require(menteePrices.size() == problem.mentees().length, Flaw.PRICES_INCOMPLETE, "mentees");
        require(mentorPrices.size() == problem.mentors().length, Flaw.PRICES_INCOMPLETE, "mentors");
        for (long mentee : problem.mentees()) {
            Long price = menteePrices.get(mentee);
            require(price != null, Flaw.PRICES_INCOMPLETE, mentee);
            long most = problem.pins().containsKey(mentee) ? 0 : problem.penalty();
            require(price <= most, Flaw.MENTEE_PRICE_TOO_HIGH, mentee);
        }
        for (long mentor : problem.mentors()) {
            Long price = mentorPrices.get(mentor);
            require(price != null, Flaw.PRICES_INCOMPLETE, mentor);
            require(price <= 0, Flaw.MENTOR_PRICE_POSITIVE, mentor);
            boolean scarce = places.get(mentor) == 0 && openPlaces(mentor) > 0;
            require(scarce || price == 0, Flaw.PRICE_WITHOUT_SCARCITY, mentor);
        }
    }

    private void everyEligiblePair() throws Refusal {
        // a visitor cannot throw what is checked, so the first violation is kept and thrown afterwards
        Refusal[] first = new Refusal[1];
        facts.forEach((mentee, mentor, score) -> {
            if (first[0] == null) {
                first[0] = violation(new Match(mentee, mentor, score));
            }
        });
        if (first[0] != null) {
            throw first[0];
        }
        require(unconfirmed.isEmpty(), Flaw.NOT_ELIGIBLE, unconfirmed);
    }

    private Refusal violation(Match truth) {
        Long menteePrice = menteePrices.get(truth.mentee());
        Long mentorPrice = mentorPrices.get(truth.mentor());
        if (menteePrice == null || mentorPrice == null) {
            return new Refusal(Flaw.UNKNOWN_PERSON, truth);
        }
        Match claimed = unconfirmed.get(truth.mentee());
        if (claimed != null && claimed.mentor() == truth.mentor()) {
            unconfirmed.remove(truth.mentee());
            if (claimed.score() != truth.score()) {
                return new Refusal(Flaw.WRONG_SCORE, claimed + " instead of " + truth);
            }
        }
        boolean within = Math.addExact(menteePrice, mentorPrice) <= cost(truth) || outsideProof(truth);
        return within ? null : new Refusal(Flaw.PRICES_ABOVE_COST, truth);
    }

    /** True if pins or bans have already decided that the pair cannot be. */
    private boolean outsideProof(Match pair) {
        return problem.pins().containsKey(pair.mentee())
                || openPlaces(pair.mentor()) == 0
                || problem.bans().contains(pair.pair());
    }

    private void noGap() throws Refusal {
        long primal =
                Math.multiplyExact(problem.penalty(), (long) plan.unmatched().size());
        for (Match match : plan.matches()) {
            primal += problem.pins().containsKey(match.mentee()) ? 0 : cost(match);
        }
        long dual = 0;
        for (long price : menteePrices.values()) {
            dual = Math.addExact(dual, price);
        }
        for (Map.Entry<Long, Long> price : mentorPrices.entrySet()) {
            dual = Math.addExact(dual, Math.multiplyExact(price.getValue(), openPlaces(price.getKey())));
        }
        require(primal == dual, Flaw.GAP, "cost " + primal + ", proven " + dual);
    }

    /** Places that pins have not taken. */
    private long openPlaces(long mentor) {
        return openPlaces.get(mentor);
    }

    private static long cost(Match match) {
        return 10_000L - match.score();
    }

    private static void require(boolean sound, Flaw flaw, Object where) throws Refusal {
        if (!sound) {
            throw new Refusal(flaw, where);
        }
    }

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        Refusal(Flaw flaw, Object where) {
            super(String.valueOf(where), null, false, false);
            this.flaw = flaw;
        }
    }
}
