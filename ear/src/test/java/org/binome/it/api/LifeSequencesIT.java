package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binome.it.api.LifeModel.Kind;
import org.binome.it.api.LifeModel.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Random sequences of three to eight commands on couples, each compared with {@link LifeModel}: the answer, and afterwards what
 * the database holds. Half of them begin at a published proposal that nobody has answered, half at an active pairing.
 *
 * <p>A sequence follows from {@code -Dseed=…} and its number; a failure tells both. {@code -Dsequence=…} repeats one alone, and
 * {@code -Dsequences=…} says how many there are: as many as take a minute and a half, or the ten thousand of the goal.
 */
@DisplayName("State machine of enrolment, proposal, pairing and session, by REST")
class LifeSequencesIT {

    private static final LocalDate TODAY = LocalDate.of(2022, 10, 12);
    private static final int OFTEN = 2_000;
    private static final int VERY_OFTEN = 10_000;
    private static final int SEQUENCES = Integer.getInteger("sequences", OFTEN);
    private static final int ONE = Integer.getInteger("sequence", -1);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    /** Else neighbours would begin alike. */
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    private static final int ENOUGH_FAILURES = 5;
    private static final List<Kind> KINDS = List.of(
            new Kind(false, false, false),
            new Kind(true, false, false),
            new Kind(false, true, false),
            new Kind(true, false, true));

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("life");
    private static final List<LifeCouple> COUPLES = new ArrayList<>();

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<LifeStep, Set<Verdict>> met = new ConcurrentHashMap<>();
    private final AtomicLong said = new AtomicLong();

    @BeforeAll
    static void propose() {
        List<Member> juniors = KINDS.stream().map(kind -> CROWD.junior()).toList();
        List<Member> seniors = KINDS.stream().map(kind -> CROWD.senior()).toList();
        CROWD.arrive();
        for (int i = 0; i < KINDS.size(); i++) {
            int next = (i + 1) % KINDS.size();
            COUPLES.add(new LifeCouple(
                    "Life " + i, KINDS.get(i), juniors.get(i), seniors.get(i), juniors.get(next), TODAY));
        }
    }

    @AfterAll
    static void close() throws Exception {
        for (LifeCouple couple : COUPLES) {
            couple.close();
        }
    }

    @Test
    @DisplayName(
            "State machine: P05 P06 P13 P21 P23 B08 no illegal transition in random sequences, and none refused that is legal")
    void sequences(TestReporter reporter) throws Exception {
        long begin = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(COUPLES.size());
        try {
            for (Future<Void> one : threads.invokeAll(IntStream.range(0, COUPLES.size())
                    .mapToObj(which -> (Callable<Void>) () -> live(which))
                    .toList())) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        reporter.publishEntry(
                "State machine",
                "seed %d, %d sequences, %d commands, %d s"
                        .formatted(SEED, SEQUENCES, said.get(), (System.nanoTime() - begin) / 1_000_000_000));
        assertThat(failures).as("seed %d", SEED).isEmpty();
        if (ONE < 0 && SEQUENCES >= OFTEN) {
            assertThat(LifeStep.values()).allSatisfy(step -> assertThat(met.get(step))
                    .as("%s has been tried", step)
                    .containsAll(step == LifeStep.SIGN_OTHER ? Set.of(Verdict.CONFLICT) : tried()));
        }
    }

    /** What is rare is sure to come only in very many sequences. */
    private static Set<Verdict> tried() {
        return SEQUENCES >= VERY_OFTEN ? Set.of(Verdict.DONE, Verdict.CONFLICT, Verdict.HIDDEN) : Set.of(Verdict.DONE);
    }

    /** Every sequence of one couple. */
    private Void live(int which) throws Exception {
        LifeCouple couple = COUPLES.get(which);
        for (int number = which; number < SEQUENCES && failures.size() < ENOUGH_FAILURES; number += COUPLES.size()) {
            if (ONE < 0 || ONE == number) {
                live(couple, number);
            }
        }
        couple.afresh(false);
        return null;
    }

    private void live(LifeCouple couple, int number) throws Exception {
        Random random = new Random((SEED + number) * MIXING);
        boolean active = random.nextBoolean();
        LifeModel model = active ? new LifeModel(couple.kind()).active() : new LifeModel(couple.kind());
        couple.afresh(active);
        LifeRows.Seen seen = couple.seen();
        List<String> history = new ArrayList<>();
        String wrong = seen.text().equals(model.toString()) ? "" : "begins as " + seen.text();
        for (int left = 3 + random.nextInt(6); left > 0 && wrong.isEmpty(); left--) {
            LifeCommand command = command(random, model);
            String before = model.toString();
            Verdict verdict = model.take(command);
            Answer answer = couple.say(command, seen);
            seen = couple.seen();
            history.add(before + "  ->  " + command);
            wrong = difference(verdict, answer, model.toString(), seen.text());
            said.incrementAndGet();
            met.computeIfAbsent(command.step(), step -> ConcurrentHashMap.newKeySet())
                    .add(verdict);
        }
        if (!wrong.isEmpty()) {
            failures.add("-Dseed=%d -Dsequence=%d (%s)%n  %s%n  %s"
                    .formatted(SEED, number, couple.kind(), String.join("\n  ", history), wrong));
        }
    }

    /** Four in five lead on, else few sequences would come far. */
    private static LifeCommand command(Random random, LifeModel model) {
        LifeCommand command = LifeCommand.any(random, model.sessions());
        int again = random.nextInt(5) == 0 ? 0 : 50;
        while (again > 0 && !model.allows(command)) {
            command = LifeCommand.any(random, model.sessions());
            again--;
        }
        return command;
    }

    private static String difference(Verdict verdict, Answer answer, String expected, String stored) {
        String told = answer.status() + " " + answer.body();
        return Stream.of(
                        verdict.is(answer.status()) ? "" : "expected " + verdict + ", answered " + told,
                        verdict == Verdict.DONE || isProblem(answer) ? "" : "no problem with a code: " + told,
                        expected.equals(stored) ? "" : "expected " + expected + "%nstored   ".formatted() + stored)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n  "));
    }

    private static boolean isProblem(Answer answer) {
        return answer.header("Content-Type").startsWith("application/problem+json")
                && !answer.object().getString("code", "").isEmpty();
    }
}
