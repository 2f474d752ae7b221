package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("B01 the certificate of a real round, checked by a stranger with Java and one file")
class CertificateIT {

    private static final Path CHECKER = Path.of("../ejb/src/test/java/org/binome/matching/proof/CheckCertificate.java");
    private static final Crowd CROWD = new Crowd("proof");
    private static final Member[] JUNIORS = {CROWD.junior(), CROWD.junior()};
    private static final Member[] SENIORS = {CROWD.senior(), CROWD.senior()};
    private static final Member OF_HR = CROWD.add(
            CROWD.head().number(),
            CROWD.unit() + "/Board",
            Crowd.SITE,
            5,
            LocalDate.of(2004, 3, 1),
            Set.of("employee", "hr"));
    private static long round;

    private final Api hr = Callers.as("hr");

    @TempDir
    Path folder;

    /** What the command said. */
    private record Said(int code, String words) {}

    @BeforeAll
    static void match() {
        CROWD.arrive();
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Proven");
        for (Member junior : JUNIORS) {
            campaign.mentor(junior, 1);
        }
        for (Member senior : SENIORS) {
            campaign.mentee(senior);
        }
        campaign.mentee(OF_HR);
        round = campaign.phase("MATCHING").round();
    }

    @Test
    @DisplayName("the command proves it, says how many it matches, and its fingerprint is that of the round")
    void proven() throws Exception {
        Answer answer = certificate();
        JsonObject shown = hr.get("/rounds/" + round).is(200).object();
        Said said = check(answer.body());

        assertThat(said.words()).startsWith("proven: 2 of 3 mentees matched");
        assertThat(said.words()).contains("fingerprint: " + shown.getString("fingerprint"));
        assertThat(said.code()).isZero();
        assertThat(answer.object().getJsonNumber("total").longValue())
                .isEqualTo(shown.getJsonNumber("total").longValue());
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Content-Disposition")).contains("certificate-" + round + ".json");
    }

    @Test
    @DisplayName("a changed plan, price, score, capacity or a missing person is refused by its name")
    void refused() throws Exception {
        JsonObject file = certificate().object();
        JsonArray match = file.getJsonArray("matches").getJsonArray(0);
        int mentee = match.getInt(0);
        JsonObject row = file.getJsonArray("eligible").getJsonObject(mentee);

        refused("WRONG_TOTAL", with(file, "matches", 0, set(match, 2, match.getInt(2) - 1)));
        refused("OVER_CAPACITY", with(file, "matches", 0, set(match, 1, 1 - match.getInt(1))));
        long price = file.getJsonArray("menteePrices").getJsonNumber(mentee).longValue();
        refused("GAP", with(file, "menteePrices", mentee, number(price - 1)));
        refused(
                "WRONG_SCORE",
                with(file, "eligible", mentee, with(with(row, "scores", 0, number(1)), "scores", 1, number(2))));
        refused("OVER_CAPACITY", with(file, "places", match.getInt(1), number(0)));
        refused(
                "FORGOTTEN",
                Json.createObjectBuilder(file)
                        .add("unmatched", JsonValue.EMPTY_JSON_ARRAY)
                        .build());
    }

    @Test
    @DisplayName("it names nobody: people are numbers that are none of their ids")
    void anonymous() {
        String text = certificate().body();
        assertThat(text).doesNotContain(CROWD.mark());
        assertThat(certificate().object().keySet())
                .containsExactly(
                        "format",
                        "version",
                        "made",
                        "objective",
                        "penalty",
                        "mentees",
                        "mentors",
                        "places",
                        "pinned",
                        "matches",
                        "unmatched",
                        "total",
                        "menteePrices",
                        "mentorPrices",
                        "eligible");
        for (Member senior : SENIORS) {
            assertThat(certificate().object().getJsonArray("matches").toString())
                    .doesNotContain(String.valueOf(senior.id()));
        }
    }

    @Test
    @DisplayName("the same file each time, known by its tag; who took it is written down")
    void taken() throws Exception {
        long before = taking();
        Answer answer = certificate();
        assertThat(taking()).isEqualTo(before + 1);
        assertThat(certificate().body()).isEqualTo(answer.body());
        hr.with("If-None-Match", answer.header("ETag"))
                .get("/rounds/" + round + "/certificate")
                .is(304);
    }

    @Test
    @DisplayName("who belongs to HR and takes part leaves it to a colleague")
    void ownCase() {
        OF_HR.api().get("/rounds/" + round + "/certificate").isProblem(409, "matching.own-case");
    }

    private static long taking() {
        return Stored.number(
                "select count(*) from audit_entry where event = 'CertificateTaken' and facts = ?", "roundId=" + round);
    }

    private Answer certificate() {
        return hr.get("/rounds/" + round + "/certificate").is(200);
    }

    private void refused(String flaw, JsonObject file) throws IOException, InterruptedException {
        Said said = check(file.toString());
        assertThat(said.words()).startsWith("refused: " + flaw + ": ");
        assertThat(said.code()).isEqualTo(1);
    }

    private Said check(String certificate) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("certificate.json"), certificate);
        Path words = folder.resolve("words.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        CHECKER.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), Files.readString(words));
    }

    private static JsonObject with(JsonObject file, String list, int index, JsonValue value) {
        return Json.createObjectBuilder(file)
                .add(list, set(file.getJsonArray(list), index, value))
                .build();
    }

    private static JsonArray set(JsonArray list, int index, JsonValue value) {
        return Json.createArrayBuilder(list).set(index, value).build();
    }

    private static JsonArray set(JsonArray list, int index, int value) {
        return set(list, index, number(value));
    }

    private static JsonValue number(long value) {
        return Json.createValue(value);
    }
}
