package org.binome.matching.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * Proves or refuses a plan. It shares no code with the solver and believes nothing: it counts, adds up and compares, against
 * pairs and scores that the caller may have computed afresh. See docs/domain/matching.md for why this proves that no better plan
 * exists.
 */
public final class Checker {
    /** Further from 0 than any price can be, and near enough that two of them can be added. */
    private static final long BEYOND = 1L << 60;

    private static final int UNSEEN = -1;
    private static final int UNMATCHED = -2;
    private static final int CONFIRMED = -3;

    private final Problem problem;
    private final EligiblePairs facts;
    private final Plan plan;
    private final PersonIndex mentees;
    private final PersonIndex mentors;
    private final boolean[] pinned;
    private final int[] mentorOf;
    private final int[] claimed;
    private final int[] left;
    private final int[] open;
    private long[] u;
    private long[] v;

    private Checker(Problem problem, EligiblePairs facts, Plan plan) {
        this.problem = problem;
        this.facts = facts;
        this.plan = plan;
        mentees = new PersonIndex(problem.mentees());
        mentors = new PersonIndex(problem.mentors());
        pinned = new boolean[mentees.count()];
        mentorOf = new int[mentees.count()];
        claimed = new int[mentees.count()];
        left = problem.capacities().clone();
        open = problem.capacities().clone();
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
            long gap = checker.gap();
            checker.everyEligiblePair();
            require(gap == 0, Flaw.GAP, gap);
            return Verdict.PROVEN;
        } catch (Refusal refusal) {
            return new Verdict(Optional.of(refusal.flaw), refusal.getMessage());
        } catch (ArithmeticException overflow) {
            return new Verdict(Optional.of(Flaw.GAP), "a price is beyond all measure");
        }
    }

    private void people() throws Refusal {
        Arrays.fill(mentorOf, UNSEEN);
        for (Match match : plan.matches()) {
            int mentee = unseen(match.mentee());
            mentorOf[mentee] = mentors.of(match.mentor());
            claimed[mentee] = match.score();
            require(mentorOf[mentee] >= 0, Flaw.UNKNOWN_PERSON, match);
        }
        for (long person : plan.unmatched()) {
            mentorOf[unseen(person)] = UNMATCHED;
        }
        for (int i = 0; i < mentorOf.length; i++) {
            require(mentorOf[i] != UNSEEN, Flaw.FORGOTTEN, i);
        }
    }

    private int unseen(long person) throws Refusal {
        int mentee = mentees.of(person);
        require(mentee >= 0, Flaw.UNKNOWN_PERSON, person);
        require(mentorOf[mentee] == UNSEEN, Flaw.PLACED_TWICE, person);
        return mentee;
    }

    private void pairs() throws Refusal {
        long total = 0;
        for (Match match : plan.matches()) {
            require(--left[mentors.of(match.mentor())] >= 0, Flaw.OVER_CAPACITY, match.mentor());
            total += match.score();
        }
        for (Pair ban : problem.bans()) {
            int mentee = mentees.of(ban.mentee());
            int mentor = mentors.of(ban.mentor());
            require(mentee < 0 || mentor < 0 || mentorOf[mentee] != mentor, Flaw.BANNED, ban.mentee());
        }
        for (var pin : problem.pins().entrySet()) {
            int mentor = mentors.of(pin.getValue());
            int mentee = mentees.of(pin.getKey());
            require(mentorOf[mentee] == mentor, Flaw.PIN_BROKEN, pin.getKey());
            pinned[mentee] = true;
            open[mentor]--;
        }
        require(total == plan.total(), Flaw.WRONG_TOTAL, total);
    }

    private void prices() throws Refusal {
        Prices menteePrices = Prices.of(plan.certificate().mentees());
        Prices mentorPrices = Prices.of(plan.certificate().mentors());
        require(mentees.are(menteePrices.people()), Flaw.PRICES_INCOMPLETE, menteePrices.size());
        require(mentors.are(mentorPrices.people()), Flaw.PRICES_INCOMPLETE, mentorPrices.size());
        u = menteePrices.figures().clone();
        v = mentorPrices.figures().clone();
        long penalty = problem.penalty();
        for (int i = 0; i < u.length; i++) {
            require(u[i] <= (pinned[i] ? 0 : penalty), Flaw.MENTEE_PRICE_TOO_HIGH, mentees.person(i));
            require(u[i] > -BEYOND, Flaw.GAP, mentees.person(i));
        }
        for (int j = 0; j < v.length; j++) {
            require(v[j] <= 0, Flaw.MENTOR_PRICE_POSITIVE, mentors.person(j));
            require(v[j] > -BEYOND, Flaw.GAP, mentors.person(j));
            require(v[j] == 0 || left[j] == 0 && open[j] > 0, Flaw.PRICE_WITHOUT_SCARCITY, mentors.person(j));
        }
    }

    /** By how much the plan costs more than the prices prove. */
    private long gap() {
        long primal =
                Math.multiplyExact(problem.penalty(), (long) plan.unmatched().size());
        long dual = 0;
        for (int i = 0; i < u.length; i++) {
            primal += mentorOf[i] < 0 || pinned[i] ? 0 : Score.MAX - claimed[i];
            dual = Math.addExact(dual, u[i]);
        }
        for (int j = 0; j < v.length; j++) {
            dual = Math.addExact(dual, Math.multiplyExact(v[j], (long) open[j]));
        }
        return Math.subtractExact(primal, dual);
    }

    private void everyEligiblePair() throws Refusal {
        // pairs that pins have decided are outside the proof: nothing is asked of their prices
        for (int i = 0; i < u.length; i++) {
            u[i] = pinned[i] ? -BEYOND : u[i];
        }
        for (int j = 0; j < v.length; j++) {
            v[j] = open[j] == 0 ? -BEYOND : v[j];
        }
        if (facts instanceof Problem packed && packed.sharesPeople(problem)) {
            everyPackedPair(packed.rows());
        } else {
            everyPairTold();
        }
        for (int i = 0; i < mentorOf.length; i++) {
            require(mentorOf[i] < 0, Flaw.NOT_ELIGIBLE, mentees.person(i));
        }
    }

    private void everyPackedPair(Rows rows) throws Refusal {
        int[] pairs = rows.pairs();
        for (int i = 0; i < u.length; i++) {
            long price = u[i];
            int own = mentorOf[i];
            int end = rows.end(i);
            for (int at = rows.start(i); at < end; at++) {
                int mentor = Rows.column(pairs[at]);
                if (price + v[mentor] > Rows.cost(pairs[at]) || mentor == own) {
                    look(i, mentor, Rows.cost(pairs[at]));
                }
            }
        }
    }

    private void everyPairTold() throws Refusal {
        // a visitor cannot throw what is checked, so the first violation is kept and thrown afterwards
        Refusal[] first = new Refusal[1];
        facts.forEach((mentee, mentor, score) -> {
            if (first[0] == null) {
                try {
                    int i = mentees.of(mentee);
                    int j = mentors.of(mentor);
                    require(i >= 0 && j >= 0, Flaw.UNKNOWN_PERSON, i < 0 ? mentee : mentor);
                    if (u[i] + v[j] > Score.MAX - score || mentorOf[i] == j) {
                        look(i, j, Score.MAX - score);
                    }
                } catch (Refusal refusal) {
                    first[0] = refusal;
                }
            }
        });
        if (first[0] != null) {
            throw first[0];
        }
    }

    /** A pair that is in the plan, or whose prices are too high. */
    private void look(int mentee, int mentor, int cost) throws Refusal {
        if (mentorOf[mentee] == mentor) {
            require(claimed[mentee] == Score.MAX - cost, Flaw.WRONG_SCORE, mentees.person(mentee));
            mentorOf[mentee] = CONFIRMED;
        }
        boolean within = u[mentee] + v[mentor] <= cost
                || problem.bans().contains(new Pair(mentees.person(mentee), mentors.person(mentor)));
        require(within, Flaw.PRICES_ABOVE_COST, mentees.person(mentee));
    }

    private static void require(boolean sound, Flaw flaw, long where) throws Refusal {
        if (!sound) {
            throw new Refusal(flaw, String.valueOf(where));
        }
    }

    private static void require(boolean sound, Flaw flaw, Match where) throws Refusal {
        if (!sound) {
            throw new Refusal(flaw, where.toString());
        }
    }

    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        Refusal(Flaw flaw, String where) {
            super(where, null, false, false);
            this.flaw = flaw;
        }
    }
}
