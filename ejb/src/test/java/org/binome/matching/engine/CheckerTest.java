package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckerTest {
    @Property(tries = 10_000)
    @Label("B01 a corrupted price is always refused")
    void price(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();
        Plan plan = Solver.solve(problem);
        Random random = new Random(seed);
        Map<Long, Long> mentees = new TreeMap<>(plan.certificate().mentees());
        Map<Long, Long> mentors = new TreeMap<>(plan.certificate().mentors());
        Map<Long, Long> corrupted = random.nextBoolean() ? mentees : mentors;
        Assume.that(!corrupted.isEmpty());
        long victim = List.copyOf(corrupted.keySet()).get(random.nextInt(corrupted.size()));
        corrupted.merge(victim, random.nextBoolean() ? 1L : -1L, Long::sum);

        Plan wrong = new Plan(plan.matches(), plan.unmatched(), plan.total(), new Certificate(mentees, mentors));

        assertThat(Checker.check(problem, wrong).flaw()).isPresent();
    }

    @Property(tries = 10_000)
    @Label("B01 a plan with a pair less, or with two mentors changed for each other, is refused unless it is as good")
    void plan(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();
        Plan plan = Solver.solve(problem);
        Assume.that(plan.matches().size() > 1);
        Random random = new Random(seed);
        List<Match> matches = new ArrayList<>(plan.matches());
        Match one = matches.remove(random.nextInt(matches.size()));
        Match two = matches.remove(random.nextInt(matches.size()));
        Assume.that(one.mentor() != two.mentor());
        int oneScore = problem.score(one.mentee(), two.mentor());
        int twoScore = problem.score(two.mentee(), one.mentor());
        matches.add(new Match(one.mentee(), two.mentor(), oneScore));
        matches.add(new Match(two.mentee(), one.mentor(), twoScore));
        long total = matches.stream().mapToLong(Match::score).sum();

        Verdict verdict = Checker.check(problem, new Plan(matches, plan.unmatched(), total, plan.certificate()));

        boolean pinned =
                problem.pins().containsKey(one.mentee()) || problem.pins().containsKey(two.mentee());
        assertThat(verdict.proven()).isEqualTo(oneScore >= 0 && twoScore >= 0 && total == plan.total() && !pinned);
    }

    @Property(tries = 10_000)
    @Label("B01 a corrupted score is always refused")
    void score(@ForAll long seed, @ForAll Instance.Shape shape, @ForAll boolean decided) {
        Problem problem = Instance.random(seed, shape, decided).problem();
        Plan plan = Solver.solve(problem);
        Assume.that(!plan.matches().isEmpty());
        Match victim = plan.matches()
                .get((int) Math.floorMod(seed, (long) plan.matches().size()));
        int wrong = victim.score() == 0 ? 1 : victim.score() - 1;
        EligiblePairs facts = visitor -> problem.forEach((mentee, mentor, score) ->
                visitor.pair(mentee, mentor, new Pair(mentee, mentor).equals(victim.pair()) ? wrong : score));

        assertThat(Checker.check(problem, facts, plan).flaw()).contains(Flaw.WRONG_SCORE);
    }

    @Test
    @DisplayName("B01 each flaw is named")
    void named() {
        // mentee 2 is the better one for mentor 11, who has one place; mentor 12 has room for all and 13 is banned
        Problem problem = Problem.builder()
                .mentee(1)
                .mentee(2)
                .mentee(3)
                .mentor(11, 1)
                .mentor(12, 2)
                .mentor(13, 1)
                .mentor(14, 1)
                .edge(1, 11, 5_000)
                .edge(2, 11, 6_000)
                .edge(2, 12, 1_000)
                .edge(3, 12, 2_000)
                .edge(3, 13, 9_000)
                .edge(3, 14, 100)
                .ban(3, 13)
                .pin(3, 12)
                .build();
        Plan plan = Solver.solve(problem);
        Match one = new Match(1, 11, 5_000);
        Match two = new Match(2, 12, 1_000);
        Match three = new Match(3, 12, 2_000);
        assertThat(plan.matches()).containsExactly(one, two, three);
        Wrong wrong = new Wrong(problem, plan);

        wrong.matches(Flaw.UNKNOWN_PERSON, 8_000, one, two, three, new Match(4, 12, 0));
        wrong.matches(Flaw.PLACED_TWICE, 8_000, one, two, three, three);
        wrong.matches(Flaw.FORGOTTEN, 3_000, two, three);
        wrong.matches(Flaw.OVER_CAPACITY, 13_000, one, new Match(2, 11, 6_000), three);
        wrong.matches(Flaw.NOT_ELIGIBLE, 9_000, new Match(1, 12, 1_000), new Match(2, 11, 6_000), three);
        wrong.matches(Flaw.BANNED, 15_000, one, two, new Match(3, 13, 9_000));
        wrong.matches(Flaw.PIN_BROKEN, 6_100, one, two, new Match(3, 14, 100));
        wrong.matches(Flaw.WRONG_SCORE, 8_001, one, new Match(2, 12, 1_001), three);
        wrong.matches(Flaw.WRONG_TOTAL, 8_001, one, two, three);
        wrong.mentees(Flaw.PRICES_INCOMPLETE, prices -> without(prices, 1));
        wrong.mentors(Flaw.PRICES_INCOMPLETE, prices -> without(prices, 13));
        wrong.mentees(Flaw.MENTEE_PRICE_TOO_HIGH, prices -> with(prices, 1, problem.penalty() + 1));
        wrong.mentors(Flaw.MENTOR_PRICE_POSITIVE, prices -> with(prices, 11, 1));
        wrong.mentors(Flaw.PRICE_WITHOUT_SCARCITY, prices -> with(prices, 13, -1));
        wrong.mentees(
                Flaw.PRICES_ABOVE_COST,
                prices -> with(prices, 2, plan.certificate().mentees().get(2L) + 1));
        wrong.mentees(Flaw.GAP, prices -> with(prices, 2, 0));
        wrong.mentors(Flaw.GAP, prices -> with(prices, 11, Long.MIN_VALUE));
    }

    private record Wrong(Problem problem, Plan plan) {
        void matches(Flaw flaw, long total, Match... matches) {
            refused(flaw, new Plan(List.of(matches), List.of(), total, plan.certificate()));
        }

        void mentees(Flaw flaw, UnaryOperator<Map<Long, Long>> change) {
            Certificate sound = plan.certificate();
            prices(flaw, new Certificate(change.apply(sound.mentees()), sound.mentors()));
        }

        void mentors(Flaw flaw, UnaryOperator<Map<Long, Long>> change) {
            Certificate sound = plan.certificate();
            prices(flaw, new Certificate(sound.mentees(), change.apply(sound.mentors())));
        }

        private void prices(Flaw flaw, Certificate certificate) {
            refused(flaw, new Plan(plan.matches(), plan.unmatched(), plan.total(), certificate));
        }

        private void refused(Flaw flaw, Plan wrong) {
            assertThat(Checker.check(problem, wrong).flaw()).contains(flaw);
        }
    }

    private static Map<Long, Long> with(Map<Long, Long> prices, long person, long price) {
        Map<Long, Long> changed = new TreeMap<>(prices);
        changed.put(person, price);
        return changed;
    }

    private static Map<Long, Long> without(Map<Long, Long> prices, long person) {
        Map<Long, Long> changed = new TreeMap<>(prices);
        changed.remove(person);
        return changed;
    }
}
