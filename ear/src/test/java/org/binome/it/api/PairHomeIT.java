package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What two people keep between them, by REST")
class PairHomeIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 13);
    private static final String CANARY = "kanarienvogel<script>alert(1)</script>";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("home");
    private static final Couple WRITING = Couple.of(CROWD);
    private static final Couple AIMING = Couple.of(CROWD);
    private static final Couple NOTING = Couple.of(CROWD);
    private static final Couple ASKING = Couple.of(CROWD);
    private static final Couple BUSY = Couple.of(CROWD);
    private static final Member STRANGER = CROWD.senior();
    private static final Member FLASH_MENTOR = CROWD.junior();
    private static final Member FLASH_MENTEE = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName(
            "P26 the two write to each other; one mail until it is read, without the words; nobody else reads them")
    void thread() {
        WRITING.enrol("Thread").agree().sign();
        String messages = WRITING.path() + "/messages";
        Api junior = WRITING.junior().api();
        Api senior = WRITING.senior().api();

        junior.post(messages, body(CANARY)).is(204);
        junior.post(messages, body("And another " + CANARY)).is(204);

        assertThat(mails(WRITING.senior(), "%has written to you")).isEqualTo(1);
        JsonObject latest = senior.get(messages).is(200).items().getJsonObject(0);
        assertThat(latest.getString("body")).isEqualTo("And another " + CANARY);
        assertThat(latest.getBoolean("unread")).isTrue();
        assertThat(latest.getBoolean("mine")).isFalse();
        senior.post(messages + "/reading").is(204);
        assertThat(senior.get(messages).is(200).items().getJsonObject(0).getBoolean("unread"))
                .isFalse();
        junior.post(messages, body("A third")).is(204);
        assertThat(mails(WRITING.senior(), "%has written to you")).isEqualTo(2);
        assertThat(junior.get(messages + "?limit=2").is(200).items()).hasSize(2);

        assertThat(Stored.number(
                        "select count(*) from outbox_message where text_body || html_body || subject like ?",
                        "%kanarienvogel%"))
                .isZero();
        assertThat(Stored.number("select count(*) from audit_entry where facts like ?", "%kanarienvogel%"))
                .isZero();
        Callers.as("hr").get(messages).is(403);
        Callers.as("hr").post(messages, body("Hello")).is(403);
        Callers.as("hr").get("/pairings/0/messages").is(403);
        for (Api other : List.of(Callers.as("admin"), Callers.as("dpo"), STRANGER.api())) {
            other.get(messages).is(404);
            other.post(messages, body("Hello")).is(404);
            other.post(messages + "/reading").is(404);
        }
    }

    @Test
    @DisplayName(
            "P26 a message has words and an end; both writing at once still owe one mail each; a pairing that is over is read only")
    void limits() throws Exception {
        Couple couple = NOTING;
        couple.enrol("Notes").agree().sign();
        String messages = couple.path() + "/messages";
        Api mine = couple.junior().api();
        mine.post(messages, body("  ")).is(400);
        mine.post(messages, body("a".repeat(4001))).is(400);

        List<Answer> answers = eightAtOnce(
                i -> (i % 2 == 0 ? couple.junior() : couple.senior()).api().post(messages, body("Number " + i)));

        assertThat(answers).allSatisfy(answer -> answer.is(204));
        assertThat(mails(couple.junior(), "%has written to you")).isEqualTo(1);
        assertThat(mails(couple.senior(), "%has written to you")).isEqualTo(1);

        String notes = couple.path() + "/shared-notes";
        Answer empty = mine.get(notes).is(200);
        assertThat(empty.object().getString("body")).isEmpty();
        mine.put(notes, body("Ours")).is(428);
        mine.with("If-Match", empty.header("ETag")).put(notes, body("Ours")).is(200);
        couple.senior()
                .api()
                .with("If-Match", empty.header("ETag"))
                .put(notes, body("Mine"))
                .is(412);
        Answer seen = couple.senior().api().get(notes).is(200);
        assertThat(seen.object().getString("body")).isEqualTo("Ours");
        assertThat(seen.object().getString("by")).isEqualTo("Robin");
        List<Answer> written = eightAtOnce(i -> (i % 2 == 0 ? couple.junior() : couple.senior())
                .api()
                .with("If-Match", seen.header("ETag"))
                .put(notes, body("Version " + i)));
        assertThat(written).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(written)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        Callers.as("hr").get(notes).is(403);
        Callers.as("hr").with("If-Match", "*").put(notes, body("Hello")).is(403);
        STRANGER.api().get(notes).is(404);
        STRANGER.api().with("If-Match", "*").put(notes, body("Hello")).is(404);

        mine.post(couple.path() + "/end").is(200);
        assertThat(mine.get(messages).is(200).items()).hasSize(8);
        mine.post(messages, body("Late")).isProblem(409, "pairing.ended");
        mine.with("If-Match", "*").put(notes, body("Late")).isProblem(409, "pairing.ended");
    }

    @Test
    @DisplayName("P22 objectives are put into other words and have actions with an owner; the last objective cannot go")
    void actions() {
        AIMING.enrol("Aims").agree().sign();
        Api mine = AIMING.junior().api();
        String objective = AIMING.path() + "/objectives/0";
        Answer seen = mine.get(AIMING.path()).is(200);
        String words = objective("I film", TODAY.plusDays(60));
        mine.put(objective, words).is(428);
        mine.with("If-Match", seen.header("ETag")).put(objective, words).is(200);
        AIMING.senior()
                .api()
                .with("If-Match", seen.header("ETag"))
                .put(objective, objective("I cut", TODAY.plusDays(60)))
                .is(412);
        assertThat(mine.get(objective).is(200).object().getString("aim")).isEqualTo("I film");
        mine.with("If-Match", "*")
                .put(objective, objective("I film", TODAY.minusDays(1)))
                .isProblem(422, "pairing.objective-date-past");

        String actions = objective + "/actions";
        mine.post(actions, action("Borrow a camera", "MENTEE", TODAY.minusDays(1)))
                .isProblem(422, "pairing.action-date-past");
        mine.post(AIMING.path() + "/objectives/7/actions", action("Borrow", "MENTEE", TODAY))
                .isProblem(422, "pairing.no-such-objective");
        long id = mine.post(actions, action("Borrow a camera", "MENTEE", TODAY.plusDays(7)))
                .is(201)
                .id();
        String action = AIMING.path() + "/actions/" + id;
        Api partner = AIMING.senior().api();
        assertThat(partner.post(action + "/done").is(200).object().getBoolean("done"))
                .isTrue();
        assertThat(partner.delete(action + "/done").is(200).object().getBoolean("done"))
                .isFalse();
        partner.with("If-Match", partner.get(action).is(200).header("ETag"))
                .put(action, action("Borrow two", "MENTOR", TODAY.plusDays(8)))
                .is(200);
        assertThat(mine.get(actions).is(200).items().getJsonObject(0).getString("owner"))
                .isEqualTo("MENTOR");
        mine.post(objective + "/reached").is(200);
        for (Api other : List.of(Callers.as("hr"), STRANGER.api())) {
            other.get(actions).is(404);
            other.get(action).is(404);
            other.post(action + "/done").is(404);
            other.delete(action).is(404);
        }
        assertThatThrownBy(() -> Stored.change("delete from pairing_objective where pairing_id = ?", AIMING.pairing()))
                .hasStackTraceContaining("objective");
        mine.delete(action).is(204);
        assertThatThrownBy(() -> Stored.change("delete from pairing_objective where pairing_id = ?", AIMING.pairing()))
                .hasStackTraceContaining("has no objective");
    }

    @Test
    @DisplayName(
            "who needs help writes to the person the campaign names; the partner has no trace of it, the audit no words")
    void help() {
        ASKING.enrol("Help").agree().sign();
        Api mine = ASKING.junior().api();
        String help = ASKING.path() + "/help";
        assertThat(mine.get(help).is(200).object().getString("answerer"))
                .isEqualTo(CROWD.head().name());

        mine.post(help, body("We do not find a time, wellensittich")).is(204);

        assertThat(mails(CROWD.head(), "%would like help")).isEqualTo(1);
        assertThat(Stored.text(
                        "select text_body from outbox_message where recipient_id = ? and subject like '%would like help'",
                        CROWD.head().id()))
                .contains("wellensittich", ASKING.junior().name())
                .doesNotContain(ASKING.senior().name());
        assertThat(ASKING.senior().api().get(help).is(200).body()).doesNotContain(TODAY.toString());
        assertThat(ASKING.senior()
                        .api()
                        .get(ASKING.path() + "/messages")
                        .is(200)
                        .items())
                .isEmpty();
        assertThat(Stored.number("select count(*) from audit_entry where facts like ?", "%wellensittich%"))
                .isZero();
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'HelpAsked' and facts like ?",
                        "%pairingId=" + ASKING.pairing() + " %"))
                .isEqualTo(1);
        mine.post(help, body("Again")).is(204);
        mine.post(help, body("And again")).is(204);
        mine.post(help, body("And again")).isProblem(409, "pairing.help-enough");
        for (Api other : List.of(Callers.as("hr"), STRANGER.api(), CROWD.head().api())) {
            other.get(help).is(404);
            other.post(help, body("Hello")).is(404);
        }
    }

    @Test
    @DisplayName("P25 over three hours in a month both are told, once, and HR reads a count")
    void budget() {
        BUSY.enrol("Busy").agree().sign();
        for (int day = 1; day <= 3; day++) {
            met(BUSY, TODAY.minusDays(day), 60);
        }
        assertThat(mails(BUSY.junior(), "%fuller than agreed%")).isZero();
        assertThat(concern(BUSY)).doesNotContain("session.concern.budget");

        String fourth = met(BUSY, TODAY.minusDays(4), 60);
        met(BUSY, TODAY.minusDays(5), 60);

        assertThat(mails(BUSY.junior(), "%fuller than agreed%")).isEqualTo(1);
        assertThat(mails(BUSY.senior(), "%fuller than agreed%")).isEqualTo(1);
        assertThat(concern(BUSY))
                .contains("session.concern.budget")
                .doesNotContain(BUSY.junior().name());
        assertThat(fourth).isNotBlank();
    }

    @Test
    @DisplayName("P20 a flash pairing has one session of 45 minutes, and is complete once it was held")
    void flash() {
        CampaignFixture campaign = CampaignFixture.open(
                CROWD,
                "Flash",
                Map.of(
                        "frame",
                        Json.createObjectBuilder()
                                .add("format", "FLASH")
                                .add("sessions", 6)
                                .add("sessionMinutes", 60)
                                .add("monthlyBudgetMinutes", 180)
                                .build()));
        JsonObject frame = Callers.as("hr")
                .get(campaign.path())
                .is(200)
                .object()
                .getJsonObject("plan")
                .getJsonObject("frame");
        assertThat(frame.getInt("sessions")).isEqualTo(1);
        assertThat(frame.getInt("sessionMinutes")).isEqualTo(45);
        campaign.mentor(FLASH_MENTOR, 1);
        campaign.mentee(FLASH_MENTEE);
        campaign.phase("MATCHING");
        campaign.publishedRound();
        PairFixture pair =
                PairFixture.agreed(campaign, FLASH_MENTOR, FLASH_MENTEE).signed();
        String other = pair.meet(TODAY.plusDays(3).toString());

        String session = pair.met(TODAY.minusDays(1).toString(), 45);

        assertThat(pair.status()).isEqualTo("COMPLETED");
        assertThat(FLASH_MENTOR.api().get(other).is(200).object().getString("status"))
                .isEqualTo("CANCELLED");
        assertThat(mails(FLASH_MENTEE, "%come to the end of your pairing")).isEqualTo(1);
        FLASH_MENTEE.api().post(session + "/pulse", "{\"mood\":5,\"useful\":5}").is(204);
        assertThatThrownBy(() -> Stored.change("update campaign set planned_sessions = 2 where id = ?", campaign.id()))
                .hasStackTraceContaining("campaign_flash_once");
    }

    private static String met(Couple couple, LocalDate day, int minutes) {
        String session = couple.session(day, "");
        couple.senior()
                .api()
                .post(session + "/holding", "{\"minutes\":%d}".formatted(minutes))
                .is(200);
        return session;
    }

    private static String concern(Couple couple) {
        return Callers.as("hr")
                .get(couple.campaign().path() + "/board")
                .is(200)
                .object()
                .getJsonArray("concerns")
                .toString();
    }

    private static String body(String text) {
        return Json.createObjectBuilder().add("body", text).build().toString();
    }

    private static String objective(String aim, LocalDate dueOn) {
        return "{\"aim\":\"%s\",\"measure\":\"One film\",\"dueOn\":\"%s\"}".formatted(aim, dueOn);
    }

    private static String action(String task, String owner, LocalDate dueOn) {
        return "{\"task\":\"%s\",\"owner\":\"%s\",\"dueOn\":\"%s\"}".formatted(task, owner, dueOn);
    }

    private static long mails(Member to, String subject) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like ?", to.id(), subject);
    }

    private static List<Answer> eightAtOnce(java.util.function.IntFunction<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Answer>) () -> call.apply(i))
                    .toList();
            List<Answer> answers = new java.util.ArrayList<>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
