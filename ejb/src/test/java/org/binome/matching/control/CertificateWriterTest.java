package org.binome.matching.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.binome.matching.engine.Need;
import org.binome.matching.engine.Objective;
import org.binome.matching.engine.Offer;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Pool;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.ProfileBuilder;
import org.binome.matching.engine.Round;
import org.binome.matching.engine.Settings;
import org.binome.matching.engine.WeekSlots;
import org.binome.matching.proof.CheckCertificate;
import org.binome.matching.proof.CheckCertificate.Flaw;
import org.binome.matching.proof.CheckCertificate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B01 the certificate as a file, checked by a program that shares no code with the engine")
class CertificateWriterTest {

    private static final Outcome OUTCOME = outcome(7, Settings.STANDARD);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("the plan of every round is proven, with pins, with bans and with the score first")
    void proven(long seed) throws Exception {
        Outcome plain = outcome(seed, Settings.STANDARD);
        assertThat(verdict(file(plain))).startsWith(plain.plan().matches().size() + " of 120 mentees matched");
        Pair one = possible(plain);
        assertThat(verdict(file(outcome(seed, Settings.STANDARD.pinning(List.of(one))))))
                .contains("or as many with");
        assertThat(verdict(file(outcome(seed, Settings.STANDARD.forbidding(List.of(one))))))
                .contains("or as many with");
        assertThat(verdict(file(outcome(seed, Settings.STANDARD.with(new Objective(2_000))))))
                .contains("costs less");
    }

    @Test
    @DisplayName("with the worst pair first the floor is proven the greatest, and no other floor passes")
    void floor() throws Exception {
        Outcome outcome = outcome(7, Settings.STANDARD.with(Objective.WORST_PAIR_FIRST));
        JsonObject file = file(outcome);
        long floor = outcome.floor().orElseThrow().least();
        assertThat(verdict(file)).contains("lowest score above %,d".formatted(floor));
        assertThat(flaw(with(file, "floor", Json.createValue(floor + 1)))).isEqualTo(Flaw.BELOW_FLOOR);
        assertThat(flaw(with(file, "floor", Json.createValue(floor - 1))))
                .isIn(Flaw.FLOOR_NOT_GREATEST, Flaw.PRICES_ABOVE_COST);
        assertThat(flaw(without(file, "bounds", 0))).isEqualTo(Flaw.FLOOR_NOT_GREATEST);
        assertThat(flaw(without(file, "bounds", 1))).isEqualTo(Flaw.FLOOR_NOT_GREATEST);
    }

    @Test
    @DisplayName("of very many pairs those that cannot matter are summed up, and the proof still holds")
    void many() throws Exception {
        Pool pool = new Pool(3, 20, 12_000);
        JsonObject file = file(new Round(Settings.STANDARD, pool.mentees, pool.mentors).run());
        assertThat(verdict(file)).contains(" of 20 mentees matched");
        assertThat(file.getJsonArray("eligible").getValuesAs(JsonObject.class).stream()
                        .filter(row -> row.containsKey("others"))
                        .mapToInt(row -> row.getJsonArray("others").getInt(0)))
                .isNotEmpty()
                .allMatch(others -> others > 0);
    }

    @Test
    @DisplayName("an empty round is proven too")
    void empty() throws Exception {
        assertThat(verdict(file(new Round(Settings.STANDARD, List.of(), List.of()).run())))
                .startsWith("0 of 0");
    }

    @Test
    @DisplayName("people are numbered afresh in each file")
    void numbering() {
        assertThat(file(OUTCOME)).isNotEqualTo(file(OUTCOME));
    }

    static Stream<Arguments> corruptions() {
        return Stream.of(
                of("a match is missing", Flaw.FORGOTTEN, file -> without(file, "matches", 0)),
                of("an unmatched person is missing", Flaw.FORGOTTEN, file -> without(file, "unmatched", 0)),
                of("a person has no line of pairs", Flaw.FORGOTTEN, file -> without(file, "eligible", 119)),
                of(
                        "a mentee stands there twice",
                        Flaw.PLACED_TWICE,
                        file -> with(file, "unmatched", 0, match(file, 0).get(0))),
                of("an unknown mentor", Flaw.UNKNOWN_PERSON, file -> withMatch(file, 1, 9_999)),
                of("a pair that may not meet", Flaw.NOT_ELIGIBLE, CertificateWriterTest::gone),
                of(
                        "a better score in the plan",
                        Flaw.WRONG_TOTAL,
                        file -> withMatch(file, 2, match(file, 0).getInt(2) + 1)),
                of("another total", Flaw.WRONG_TOTAL, file -> with(file, "total", Json.createValue(1))),
                of(
                        "a mentor has fewer places",
                        Flaw.OVER_CAPACITY,
                        file -> with(file, "places", mentor(file), Json.createValue(0))),
                of(
                        "a wanted mentor has more places",
                        Flaw.PRICE_WITHOUT_SCARCITY,
                        file -> with(file, "places", wanted(file), Json.createValue(99))),
                of("a mentee's price is lower", Flaw.GAP, file -> plus(file, "menteePrices", 0, -1)),
                of(
                        "a mentee's price is higher",
                        Flaw.PRICES_ABOVE_COST,
                        file -> plus(file, "menteePrices", mentee(file), 1)),
                of(
                        "a mentor's price is positive",
                        Flaw.MENTOR_PRICE_POSITIVE,
                        file -> plus(file, "mentorPrices", 0, 1_000_000_000)),
                of("a mentor's price is lower", Flaw.GAP, file -> plus(file, "mentorPrices", wanted(file), -1)),
                of("a price is missing", Flaw.PRICES_INCOMPLETE, file -> without(file, "menteePrices", 0)),
                of("a mentor has no places", Flaw.PLACES_INCOMPLETE, file -> without(file, "places", 0)),
                of("leaving out is cheap", Flaw.PENALTY_TOO_LOW, file -> with(file, "penalty", Json.createValue(5))),
                of("a pin that is not kept", Flaw.PIN_BROKEN, CertificateWriterTest::pinned),
                of("a possible pair has another score", Flaw.WRONG_SCORE, CertificateWriterTest::better),
                of("another format", Flaw.UNREADABLE, file -> with(file, "version", Json.createValue(2))),
                of("a broken number", Flaw.UNREADABLE, file -> with(file, "total", Json.createValue(1.5))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("corruptions")
    @DisplayName("every corruption is refused with its name")
    void refused(String what, Flaw flaw, UnaryOperator<JsonObject> corruption) {
        assertThat(flaw(corruption.apply(file(OUTCOME)))).isEqualTo(flaw);
    }

    @Test
    @DisplayName("a file that ends too early is unreadable, wherever it ends")
    void cut() {
        String text = file(OUTCOME).toString();
        for (int length = 0; length < text.length(); length += 97) {
            String start = text.substring(0, length);
            assertThat(catchThrowableOfType(Refusal.class, () -> CheckCertificate.check(stream(start))))
                    .extracting(Refusal::flaw)
                    .isEqualTo(Flaw.UNREADABLE);
        }
    }

    @Test
    @DisplayName("a veto, an earlier pairing and a ban leave the same gap")
    void gaps() {
        List<String> banned = small(Settings.STANDARD.forbidding(List.of(new Pair(1, 11))), profile -> profile);
        assertThat(small(Settings.STANDARD, profile -> profile.wishes(List.of(), List.of(11L))))
                .isEqualTo(banned);
        assertThat(small(Settings.STANDARD, profile -> profile.earlierPartners(List.of(11L))))
                .isEqualTo(banned);
        assertThat(small(Settings.STANDARD, profile -> profile)).isNotEqualTo(banned);
    }

    /** Four mentees, three mentors, everybody possible. @param special what keeps mentee 1 from mentor 11 */
    private static List<String> small(Settings settings, UnaryOperator<ProfileBuilder> special) {
        List<Profile> mentees = LongStream.rangeClosed(1, 4)
                .mapToObj(person -> person == 1 ? special.apply(person(1, 5)) : person(person, 5))
                .map(ProfileBuilder::build)
                .toList();
        List<Profile> mentors = LongStream.rangeClosed(11, 13)
                .mapToObj(person -> person(person, 1).build())
                .toList();
        return unnumbered(file(new Round(settings, mentees, mentors).run()));
    }

    private static ProfileBuilder person(long person, int grade) {
        return Profile.of(person)
                .grade(grade)
                .skills(List.of(new Offer(1, 3, 3)), List.of(new Need(1, (int) (1 + person % 3))))
                .languages(List.of("fr"))
                .week(WeekSlots.NONE.plus(
                        DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(10 + (int) (person % 3), 0), ZoneOffset.UTC))
                .interests(List.of("chess", "music " + person % 2))
                .capacity(1);
    }

    private static Outcome outcome(long seed, Settings settings) {
        Pool pool = new Pool(seed, 120, 60);
        return new Round(settings, pool.mentees, pool.mentors).run();
    }

    /** A possible pair that the plan does not hold. */
    private static Pair possible(Outcome outcome) {
        List<Pair> others = new ArrayList<>();
        outcome.problem().forEach((mentee, mentor, score) -> others.add(new Pair(mentee, mentor)));
        others.removeAll(outcome.plan().pairs());
        return others.get(others.size() / 2);
    }

    /** What is left when nobody has a number: each mentee's price and scores, each mentor's price and places. */
    private static List<String> unnumbered(JsonObject file) {
        List<JsonObject> rows = file.getJsonArray("eligible").getValuesAs(JsonObject.class);
        Stream<String> mentees = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).getJsonArray("scores").stream()
                                .map(JsonValue::toString)
                                .sorted()
                                .toList() + " at "
                        + file.getJsonArray("menteePrices").get(i));
        Stream<String> mentors = IntStream.range(0, file.getInt("mentors"))
                .mapToObj(j -> file.getJsonArray("places").get(j) + " at "
                        + file.getJsonArray("mentorPrices").get(j));
        return Stream.concat(mentees.sorted(), mentors.sorted()).toList();
    }

    private static Arguments of(String what, Flaw flaw, UnaryOperator<JsonObject> corruption) {
        return Arguments.of(what, flaw, corruption);
    }

    private static JsonArray match(JsonObject file, int index) {
        return file.getJsonArray("matches").getJsonArray(index);
    }

    private static int mentor(JsonObject file) {
        return match(file, 0).getInt(1);
    }

    private static int mentee(JsonObject file) {
        return match(file, 0).getInt(0);
    }

    /** A mentor with a price. */
    private static int wanted(JsonObject file) {
        JsonArray prices = file.getJsonArray("mentorPrices");
        return IntStream.range(0, prices.size())
                .filter(j -> prices.getInt(j) < 0)
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject pinned(JsonObject file) {
        JsonArray pin = Json.createArrayBuilder()
                .add(mentee(file))
                .add((mentor(file) + 1) % file.getInt("mentors"))
                .build();
        return with(file, "pinned", Json.createArrayBuilder().add(pin).build());
    }

    private static JsonObject gone(JsonObject file) {
        JsonObject row = file.getJsonArray("eligible").getJsonObject(mentee(file));
        int at = row.getJsonArray("mentors").getValuesAs(JsonNumber::intValue).indexOf(mentor(file));
        return with(file, "eligible", mentee(file), without(without(row, "mentors", at), "scores", at));
    }

    private static JsonObject better(JsonObject file) {
        JsonObject row = file.getJsonArray("eligible").getJsonObject(mentee(file));
        int at = row.getJsonArray("mentors").getValuesAs(JsonNumber::intValue).indexOf(mentor(file));
        return with(file, "eligible", mentee(file), plus(row, "scores", at, -1));
    }

    private static JsonObject withMatch(JsonObject file, int part, int value) {
        JsonArray match =
                Json.createArrayBuilder(match(file, 0)).set(part, value).build();
        return with(file, "matches", 0, match);
    }

    private static JsonObject plus(JsonObject file, String list, int index, long more) {
        long value = file.getJsonArray(list).getJsonNumber(index).longValue() + more;
        return with(file, list, index, Json.createValue(value));
    }

    private static JsonObject with(JsonObject file, String list, int index, JsonValue value) {
        return with(
                file,
                list,
                Json.createArrayBuilder(file.getJsonArray(list))
                        .set(index, value)
                        .build());
    }

    private static JsonObject without(JsonObject file, String list, int index) {
        return with(
                file,
                list,
                Json.createArrayBuilder(file.getJsonArray(list)).remove(index).build());
    }

    private static JsonObject with(JsonObject file, String name, JsonValue value) {
        return Json.createObjectBuilder(file).add(name, value).build();
    }

    private static String verdict(JsonObject file) throws IOException, Refusal {
        return CheckCertificate.check(stream(file.toString()));
    }

    private static Flaw flaw(JsonObject file) {
        return catchThrowableOfType(Refusal.class, () -> verdict(file)).flaw();
    }

    private static JsonObject file(Outcome outcome) {
        SealedCertificate sealed = CertificateWriter.seal(outcome, Instant.EPOCH, percent -> {});
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        sealed.parts().forEach(whole::writeBytes);
        try (InputStream text = new GZIPInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
            return Json.createReader(text).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
