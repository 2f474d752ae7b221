package org.binome.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class KeepingTest {
    @Property(tries = 600)
    @Label("B11 the plan is the best, pins stay, and no best plan keeps more of the open proposals, by trying them all")
    void keepsMost(@ForAll long seed) {
        Random random = new Random(seed);
        Tiny tiny = Tiny.random(seed, random.nextBoolean() ? Objective.PARTICIPATION_FIRST : new Objective(5_000));
        Problem problem = tiny.problem();
        Set<Pair> open = open(tiny, random);
        Plan best = Solver.solve(problem);

        Plan plan = Keeping.most(problem, problem, best, open);

        assertThat(Checker.check(problem, plan)).isEqualTo(Verdict.PROVEN);
        assertThat(Tiny.mentors(plan)).containsAllEntriesOf(problem.pins());
        long least = tiny.plans().stream().mapToLong(tiny::cost).min().orElseThrow();
        long most = tiny.plans().stream()
                .filter(one -> tiny.cost(one) == least)
                .mapToLong(one -> kept(one, open))
                .max()
                .orElseThrow();
        assertThat(kept(Tiny.mentors(plan), open)).isEqualTo(most);
    }

    @Property(tries = 100)
    @Label("B11 when somebody has left a pool of many, the proposals that go are those that no best plan holds")
    void departure(@ForAll long seed) {
        SmallPool pool = new SmallPool(seed, 14, 8);
        Outcome before = pool.round().run();
        List<Pair> open = before.plan().pairs();
        Pair left = open.isEmpty() ? new Pair(1, 101) : open.get((int) Math.floorMod(seed, open.size()));
        pool.mentors.removeIf(mentor -> mentor.person() == left.mentor());

        Outcome again = pool.round().run();
        Outcome kept = again.keeping(Set.copyOf(open));

        assertThat(kept.plan().total()).isEqualTo(again.plan().total());
        assertThat(kept.plan().matches()).hasSameSizeAs(again.plan().matches());
        Set<Pair> gone = new HashSet<>(open);
        kept.plan().pairs().forEach(gone::remove);
        Set<Pair> goneBefore = new HashSet<>(open);
        again.plan().pairs().forEach(goneBefore::remove);
        assertThat(gone).hasSizeLessThanOrEqualTo(goneBefore.size());
        assertThat(kept.keeping(Set.copyOf(open)).plan().pairs())
                .isEqualTo(kept.plan().pairs());
    }

    private static Set<Pair> open(Tiny tiny, Random random) {
        Set<Pair> open = new HashSet<>();
        Map<Long, Long> before = tiny.plans().get(random.nextInt(tiny.plans().size()));
        before.forEach((mentee, mentor) -> open.add(new Pair(mentee, mentor)));
        return open;
    }

    private static long kept(Map<Long, Long> plan, Set<Pair> open) {
        return open.stream()
                .filter(pair -> plan.getOrDefault(pair.mentee(), -1L) == pair.mentor())
                .count();
    }
}
