package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundTest {
    private final Pool pool = new Pool(11, 120, 60);
    private final Round round = new Round(Settings.STANDARD, pool.mentees, pool.mentors);
    private final Outcome outcome = round.run();

    @Test
    @DisplayName("P15 everybody is either proposed to somebody or told what stands in the way")
    void everybodyIsAnswered() {
        assertThat(outcome.proposals()).hasSizeGreaterThan(60);
        assertThat(outcome.leftOut()).isNotEmpty();
        assertThat(outcome.proposals().size() + outcome.leftOut().size()).isEqualTo(120);
        assertThat(outcome.proposals()).allSatisfy(proposal -> {
            assertThat(round.blocker(proposal.pair())).isEmpty();
            assertThat(proposal.skills()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("B02 the contributions of each proposal sum to the score that was maximised")
    void scoresAreThoseOfThePlan() {
        for (Match match : outcome.plan().matches()) {
            Score score = round.proposal(match.pair()).score();
            assertThat(score.parts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(match.score());
        }
    }

    @Test
    @DisplayName("P17 a forbidden pair goes, a pinned pair comes, and the rest is the best possible again")
    void pinsAndBans() {
        Pair forbidden = outcome.plan().pairs().get(0);
        Pair pinned = someLoss();

        Outcome changed = new Round(
                        Settings.STANDARD.pinning(List.of(pinned)).forbidding(List.of(forbidden)),
                        pool.mentees,
                        pool.mentors)
                .run();

        assertThat(changed.plan().pairs()).contains(pinned).doesNotContain(forbidden);
    }

    @Test
    @DisplayName("P17 an impossible pair cannot be pinned")
    void impossiblePin() {
        Pair impossible = somethingBlocked();

        Round pinning = new Round(Settings.STANDARD.pinning(Set.of(impossible)), pool.mentees, pool.mentors);

        assertThatThrownBy(pinning::run).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("B03 why not these two: the constraint, or the exact loss when forced")
    void whyNot() {
        Pair proposed = outcome.plan().pairs().get(0);
        Pair costly = someLoss();
        Pair blocked = somethingBlocked();

        assertThat(outcome.whyNot(proposed)).isEqualTo(new WhyNot(true, Optional.empty(), Optional.of(new Loss(0, 0))));
        assertThat(outcome.whyNot(blocked).blocker())
                .contains(round.blocker(blocked).orElseThrow().publicReason());
        Loss loss = outcome.whyNot(costly).loss().orElseThrow();
        Outcome forced = new Round(Settings.STANDARD.pinning(Set.of(costly)), pool.mentees, pool.mentors).run();
        assertThat(loss)
                .isEqualTo(new Loss(
                        outcome.plan().matches().size()
                                - forced.plan().matches().size(),
                        outcome.plan().total() - forced.plan().total()));
        assertThat(loss.people() > 0 || loss.people() == 0 && loss.total() >= 0).isTrue();
    }

    @Test
    @DisplayName("B01 a plan that fails the check becomes no outcome, so nothing of it can be stored")
    void unproven() {
        Plan plan = outcome.plan();
        Round round = new Round(Settings.STANDARD, pool.mentees, pool.mentors);
        Plan without = new Plan(
                plan.matches().subList(1, plan.matches().size()),
                Stream.concat(
                                plan.unmatched().stream(),
                                Stream.of(plan.matches().get(0).mentee()))
                        .sorted()
                        .toList(),
                plan.total() - plan.matches().get(0).score(),
                plan.certificate());

        assertThat(round.proven(outcome.problem(), plan, round.pairs()).plan()).isEqualTo(plan);
        assertThatThrownBy(() -> round.proven(outcome.problem(), without, round.pairs()))
                .isInstanceOf(UnprovenPlanException.class);
    }

    @Test
    @DisplayName(
            "B11 from pairs and prices kept a round finds the same plan, and without somebody one as good as afresh")
    void fromBefore() {
        Start before = Start.from(outcome.plan());
        assertThat(new Round(Settings.STANDARD, pool.mentees, pool.mentors)
                        .run(Watch.NONE, before)
                        .plan()
                        .pairs())
                .isEqualTo(outcome.plan().pairs());

        long gone = outcome.plan().matches().get(0).mentor();
        List<Profile> staying =
                pool.mentors.stream().filter(mentor -> mentor.person() != gone).toList();
        Round fewer = new Round(Settings.STANDARD, pool.mentees, staying);
        Plan again = fewer.run(Watch.NONE, before).plan();
        Plan afresh = fewer.run().plan();
        assertThat(again.matches()).hasSameSizeAs(afresh.matches());
        assertThat(again.total()).isEqualTo(afresh.total());

        assertThat(waiting(outcome.problem(), before))
                .as("nobody waits where nothing has changed")
                .isZero();
        assertThat(waiting(fewer.run().problem(), before))
                .as("few wait without one mentor")
                .isBetween(1, outcome.plan().matches().size() / 10);
    }

    @Test
    @DisplayName("B11 from wrong prices and wrong pairs a round still finds the exact best plan")
    void fromWrongStart() {
        Map<Long, Long> wrong = new TreeMap<>();
        Random random = new Random(5);
        pool.mentors.forEach(mentor -> wrong.put(mentor.person(), -(long) random.nextInt(3 * Score.MAX)));
        List<Pair> turned = new ArrayList<>();
        List<Pair> pairs = outcome.plan().pairs();
        for (int i = 0; i < pairs.size(); i++) {
            turned.add(new Pair(
                    pairs.get(i).mentee(), pairs.get((i + 1) % pairs.size()).mentor()));
        }
        Start before = new Start(turned, wrong, 7);

        Plan plan = round.run(Watch.NONE, before).plan();

        assertThat(waiting(outcome.problem(), before)).isPositive();
        assertThat(plan.matches()).hasSameSizeAs(outcome.plan().matches());
        assertThat(plan.total()).isEqualTo(outcome.plan().total());
    }

    @Test
    @DisplayName("P15 a mentor more people should have than can has a price; one more place is worth at most that")
    void scarcity() {
        Scarcity scarcest = outcome.overRequested().get(0);
        Problem problem = outcome.problem();

        Loss loss = new Explanation(problem, outcome.plan()).lossByOneMorePlace(scarcest.mentor());

        long worth = -loss.people() * (problem.penalty() - Score.MAX) - loss.total();
        assertThat(worth).isBetween(0L, scarcest.price());
    }

    @Test
    @DisplayName("P15 offer and demand of each skill are known before the round")
    void balance() {
        List<SkillBalance> balance = round.balance();

        assertThat(balance).isNotEmpty();
        assertThat(balance.stream().mapToLong(SkillBalance::learners).sum())
                .isEqualTo(pool.mentees.stream()
                        .mapToLong(mentee -> mentee.skills().needs().size())
                        .sum());
    }

    @Test
    @DisplayName("P18 other weights give another score from the same facts")
    void weights() {
        Outcome other = new Round(
                        Settings.STANDARD.with(ScoringTest.only(Contribution.DISTANCE)), pool.mentees, pool.mentors)
                .run();

        assertThat(other.plan().matches()).hasSameSizeAs(outcome.plan().matches());
        assertThat(other.plan().pairs()).isNotEqualTo(outcome.plan().pairs());
    }

    @Test
    @DisplayName("B12 totals and worst pairs of two plans are compared by the weights of the round")
    void commonWeights() {
        Outcome other = new Round(
                        Settings.STANDARD.with(ScoringTest.only(Contribution.DISTANCE)), pool.mentees, pool.mentors)
                .run();

        Comparison comparison = Comparison.of(outcome, other);

        Figures before = comparison.before();
        Figures after = comparison.after();
        assertThat(before.commonTotal()).isEqualTo(before.total());
        assertThat(before.commonWorst()).isEqualTo(before.worst());
        int[] byTheRound = other.plan().pairs().stream()
                .mapToInt(pair -> round.proposal(pair).score().total())
                .sorted()
                .toArray();
        assertThat(after.commonWorst()).isEqualTo(byTheRound[0]).isNotEqualTo(after.worst());
        assertThat(after.commonTotal())
                .isEqualTo(IntStream.of(byTheRound).sum())
                .isLessThan(before.total());
    }

    private static int waiting(Problem problem, Start before) {
        Solving solving = new Solving(problem, Watch.NONE);
        solving.carry(before);
        return solving.waiting();
    }

    private Pair someLoss() {
        long mentee = outcome.plan().pairs().get(1).mentee();
        List<Pair> proposed = outcome.plan().pairs();
        List<Pair> possible = new ArrayList<>();
        outcome.pairsOf(mentee, (one, mentor, score) -> possible.add(new Pair(one, mentor)));
        return possible.stream()
                .filter(pair -> !proposed.contains(pair))
                .findFirst()
                .orElseThrow();
    }

    private Pair somethingBlocked() {
        long mentee = pool.mentees.get(0).person();
        return pool.mentors.stream()
                .map(mentor -> new Pair(mentee, mentor.person()))
                .filter(pair -> round.blocker(pair).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
