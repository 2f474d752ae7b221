package org.binome.matching.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.engine.Certificate;
import org.binome.matching.engine.Floor;
import org.binome.matching.engine.Match;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Plan;
import org.binome.matching.engine.Problem;
import org.binome.matching.engine.Score;

/**
 * Writes a proven plan as a file that anybody can check without Binome; its form is described in docs/domain/matching.md.
 *
 * <p>People are numbers drawn afresh. Pairs that are not possible are merely absent, whatever the reason: a veto, a ban and a
 * lack of common time leave the same gap.
 */
final class CertificateWriter {

    /** Rows longer than this leave out the pairs that cannot matter. */
    private static final int LISTED_IN_FULL = 100;

    /** Rows in memory at once; of 60 000 mentors each they take some 150 MB at most. */
    private static final int AT_ONCE = 256;

    private final Outcome outcome;
    private final Problem problem;
    private final List<Certificate> proofs;
    private final Pseudonyms mentees;
    private final Pseudonyms mentors;

    private CertificateWriter(Outcome outcome, SecureRandom random) {
        this.outcome = outcome;
        this.problem = outcome.problem();
        this.proofs = Stream.concat(
                        Stream.of(outcome.plan()), outcome.floor().stream().flatMap(CertificateWriter::bounds))
                .map(Plan::certificate)
                .toList();
        this.mentees = new Pseudonyms(problem.mentees(), random);
        this.mentors = new Pseudonyms(problem.mentors(), random);
    }

    /** @param percent told how much of the file is written; may throw to stop */
    static SealedCertificate seal(Outcome outcome, Instant made, IntConsumer percent) {
        CertificateWriter writer = new CertificateWriter(outcome, new SecureRandom());
        return SealedCertificate.of(out -> writer.write(out, made.truncatedTo(ChronoUnit.SECONDS), percent));
    }

    private void write(OutputStream out, Instant made, IntConsumer percent) throws IOException {
        text(out, "{\"format\":\"binome-certificate\",\"version\":1,\"made\":\"" + made + "\",\n");
        text(out, "\"objective\":\"" + aim() + "\",");
        text(out, "\"penalty\":" + problem.penalty() + ",\n");
        text(out, "\"mentees\":" + mentees.people().size() + ",\"mentors\":");
        text(out, mentors.people().size() + ",\n");
        text(out, "\"places\":" + list(mentors, problem::capacity) + ",\n");
        text(out, "\"pinned\":" + pinned() + ",\n");
        text(out, "\"matches\":" + matches() + ",\n");
        text(out, "\"unmatched\":" + unmatched() + ",\n");
        text(out, "\"total\":" + outcome.plan().total() + ",\n");
        text(out, prices(outcome.plan().certificate()) + ",\n");
        text(out, outcome.floor().map(this::floor).orElse(""));
        text(out, "\"eligible\":[");
        rows(out, percent);
        text(out, "\n]}\n");
    }

    /** Some at a time on all cores: each row asks everybody afresh. */
    private void rows(OutputStream out, IntConsumer percent) throws IOException {
        List<Long> people = mentees.people();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            percent.accept((int) (100L * from / people.size()));
            List<String> rows = people.subList(from, Math.min(people.size(), from + AT_ONCE)).parallelStream()
                    .map(this::row)
                    .toList();
            text(out, (from == 0 ? "\n" : ",\n") + String.join(",\n", rows));
        }
    }

    private String aim() {
        if (outcome.floor().isPresent()) {
            return "WORST_PAIR_FIRST";
        }
        return problem.objective().equals(Objective.PARTICIPATION_FIRST) ? "PARTICIPATION_FIRST" : "SCORE_FIRST";
    }

    private String prices(Certificate some) {
        return "\"menteePrices\":" + list(mentees, some.mentees()::get) + ",\n\"mentorPrices\":"
                + list(mentors, some.mentors()::get);
    }

    /** The floor, and what proves that there is no greater one. */
    private String floor(Floor floor) {
        String bounds = "{\"floor\":0,\n" + prices(floor.most().certificate()) + "}";
        String above = floor.above()
                .map(plan -> ",\n{\"floor\":" + (floor.least() + 1) + ",\n" + prices(plan.certificate()) + "}")
                .orElse("");
        return "\"floor\":" + floor.least() + ",\"bounds\":[" + bounds + above + "],\n";
    }

    private static String list(Pseudonyms people, ToLongFunction<Long> figure) {
        return people.people().stream()
                .map(person -> Long.toString(figure.applyAsLong(person)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String pinned() {
        return inOrder(problem.pins().entrySet().stream()
                .map(pin -> List.of(mentees.of(pin.getKey()), mentors.of(pin.getValue())))
                .toList());
    }

    private String matches() {
        return inOrder(outcome.plan().matches().stream().map(this::match).toList());
    }

    private List<Integer> match(Match match) {
        return List.of(mentees.of(match.mentee()), mentors.of(match.mentor()), match.score());
    }

    private static String inOrder(Collection<List<Integer>> rows) {
        return rows.stream()
                .sorted((one, other) -> one.get(0) - other.get(0))
                .map(row -> row.toString().replace(" ", ""))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String unmatched() {
        return outcome.plan().unmatched().stream()
                .map(mentees::of)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** All possible pairs of a mentee; of many, those that could win anything at this mentee's price. */
    private String row(long mentee) {
        boolean pinned = problem.pins().containsKey(mentee);
        CertificateRow row = row(mentee, pinned ? 0 : Score.MAX - highestPrice(mentee));
        return (row.size() > LISTED_IN_FULL ? row : row(mentee, 0)).text();
    }

    private CertificateRow row(long mentee, long least) {
        CertificateRow row = new CertificateRow(mentors, least);
        outcome.pairsOf(mentee, row);
        return row;
    }

    private static Stream<Plan> bounds(Floor floor) {
        return Stream.concat(Stream.of(floor.most()), floor.above().stream());
    }

    /** In any of the proofs. */
    private long highestPrice(long mentee) {
        return proofs.stream().mapToLong(one -> one.mentees().get(mentee)).max().orElseThrow();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
