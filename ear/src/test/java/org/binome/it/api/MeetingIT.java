package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.binome.it.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Two people who meet, by REST")
class MeetingIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 8);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("meet");
    private static final Couple PLANNING = Couple.of(CROWD);
    private static final Couple AT_ONCE = Couple.of(CROWD);
    private static final Couple OVERTAKEN = Couple.of(CROWD);
    private static final Couple ENDING = Couple.of(CROWD);
    private static final Couple LEAVING = Couple.of(CROWD);
    private static final Couple SIGNING = Couple.of(CROWD);
    private static final Couple WOUND_DOWN = Couple.of(CROWD);
    private static final Member ALONE = CROWD.senior();
    private static final Member UNDECIDED = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P23 P24 planned and confirmed at once, or neither: nothing half done stays behind")
    void planAndConfirm() {
        PLANNING.enrol("At once").agree().sign();
        Api mine = PLANNING.junior().api();
        String sessions = PLANNING.path() + "/sessions";

        mine.post(sessions + "?confirmed=true", Couple.plan(TODAY.plusDays(7), 9, ""))
                .isProblem(422, "session.agenda-missing");
        assertThat(mine.get(sessions).is(200).items()).isEmpty();
        JsonObject session = mine.post(sessions + "?confirmed=true", Couple.plan(TODAY.plusDays(7), 9, "Prompts"))
                .is(201)
                .object();

        assertThat(session.getString("status")).isEqualTo("CONFIRMED");
        assertThat(PLANNING.invitations("REQUEST")).isEqualTo(2);
        mine.post(sessions, Couple.plan(TODAY.plusDays(8), 9, "").replace("Europe/Paris", "Europe/Mars"))
                .isProblem(422, "session.zone-unknown");
    }

    @Test
    @DisplayName("P24 the same hour twice at once gives one session; the same version changed twice, one change")
    void atOnce() throws Exception {
        AT_ONCE.enrol("Two at once").agree().sign();
        List<Api> both = List.of(AT_ONCE.junior().api(), AT_ONCE.senior().api());
        String plan = Couple.plan(TODAY.plusDays(7), 9, "Prompts");

        List<Answer> planned = eightAtOnce(i -> both.get(i % 2).post(AT_ONCE.path() + "/sessions", plan));

        assertThat(planned).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(planned)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> answer.isProblem(409, "session.overlaps"));
        String session = "/sessions/"
                + planned.stream()
                        .filter(answer -> answer.status() == 201)
                        .findFirst()
                        .orElseThrow()
                        .id();
        String seen = both.get(0).get(session).is(200).header("ETag");

        List<Answer> changed = eightAtOnce(i -> both.get(i % 2)
                .with("If-Match", seen)
                .put(session, Couple.plan(TODAY.plusDays(7), 10 + i % 2, "Agenda " + i)));

        assertThat(changed).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(changed)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        String winner = changed.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .object()
                .getString("agenda");
        assertThat(both.get(0).get(session).is(200).object().getString("agenda"))
                .isEqualTo(winner);
        both.get(1).put(session, plan).is(428);

        assertThat(eightAtOnce(i -> both.get(0).put(session + "/note", "{\"body\":\"Note %d\"}".formatted(i))))
                .allSatisfy(answer -> assertThat(answer.status()).isIn(200, 409));
    }

    @Test
    @DisplayName("P24 a session that passes every check and finds the hour taken when it is written is a conflict")
    void overtaken() throws Exception {
        OVERTAKEN.enrol("Overtaken").agree().sign();
        String first = OVERTAKEN.session(TODAY.plusDays(7), "").replaceAll("\\D", "");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection quicker = Running.database();
                Statement statement = quicker.createStatement()) {
            quicker.setAutoCommit(false);
            statement.execute(ONE_DAY_LATER + first);
            Future<Answer> slower = thread.submit(() -> OVERTAKEN
                    .junior()
                    .api()
                    .post(OVERTAKEN.path() + "/sessions", Couple.plan(TODAY.plusDays(8), 9, "Prompts")));
            for (int tries = 0; waiting() == 0 && !slower.isDone() && tries < 600; tries++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
            assertThat(slower.isDone()).as("waits for the first").isFalse();
            quicker.commit();
            slower.get().isProblem(409, "session.overlaps");
        } finally {
            thread.shutdownNow();
        }
    }

    private static final String ONE_DAY_LATER =
            """
            insert into mentoring_session (id, version, pairing_id, station, starts_at, ends_at, zone, place_kind, place,
              theme_code, agenda, status, calendar_uid, calendar_sequence, held_minutes)
            select nextval('binome_seq'), 1, pairing_id, station, starts_at + interval '1 day', ends_at + interval '1 day',
              zone, place_kind, place, theme_code, agenda, status, calendar_uid || '-later', 0, 0
            from mentoring_session where id =\s""";

    /** Writers of sessions that wait for another transaction. */
    private static long waiting() {
        return Stored.number("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query ilike 'insert into mentoring_session%'");
    }

    @Test
    @DisplayName(
            "P06 P24 a pairing that ends takes its coming sessions out of both calendars; in a pause none is confirmed")
    void ended() {
        ENDING.enrol("Ended").agree().sign();
        String confirmed = ENDING.session(TODAY.plusDays(7), "?confirmed=true");
        String planned = ENDING.session(TODAY.plusDays(8), "");
        Api mine = ENDING.senior().api();
        mine.post(ENDING.path() + "/pause").is(200);
        mine.post(planned + "/confirmation").isProblem(409, "session.pairing-not-active");

        mine.post(ENDING.path() + "/end").is(200);

        for (String session : List.of(confirmed, planned)) {
            assertThat(mine.get(session).is(200).object().getString("status")).isEqualTo("CANCELLED");
        }
        assertThat(ENDING.invitations("CANCEL")).as("of the confirmed one").isEqualTo(2);
    }

    @Test
    @DisplayName("P06 who leaves the company leaves the pairing: the partner is told, and may be matched again")
    void left() {
        LEAVING.enrol("Left").agree().sign();
        String session = LEAVING.session(TODAY.plusDays(7), "?confirmed=true");

        EmployeeFile.remove(LEAVING.junior());

        Api partner = LEAVING.senior().api();
        assertThat(partner.get(LEAVING.path()).is(200).object().getString("status"))
                .isEqualTo("ENDED_EARLY");
        assertThat(partner.get(session).is(200).object().getString("status")).isEqualTo("CANCELLED");
        assertThat(mails(LEAVING.senior(), "Your pairing with%has ended")).isEqualTo(1);
        assertThat(mails(LEAVING.junior(), "Your pairing with%has ended")).isZero();
        assertThat(Stored.number(
                        "select count(*) from match_proposal p join pairing b on b.proposal_id = p.id"
                                + " where b.id = ? and p.place_held",
                        LEAVING.pairing()))
                .isZero();
    }

    @Test
    @DisplayName("P21 the signature names the language the charter was shown in; a charter too long to keep is refused")
    void charter() {
        SIGNING.enrol("Charter").agree();
        Api mine = SIGNING.junior().api();
        JsonObject shown =
                mine.get(SIGNING.path() + "/charter?language=xx").is(200).object();
        assertThat(shown.getString("language")).isEqualTo("en");
        mine.post(
                        SIGNING.path() + "/signature",
                        "{\"charterVersion\":%d,\"language\":\"xx\"}".formatted(shown.getInt("version")))
                .is(200);
        assertThat(Stored.text("select mentor_charter_language from pairing where id = ?", SIGNING.pairing()))
                .isEqualTo("en");

        Api hr = Callers.as("hr");
        Answer campaign = hr.get(SIGNING.campaign().path()).is(200);
        JsonObject plan = campaign.object().getJsonObject("plan");
        String tooLong = plan.toString()
                .replace(plan.getJsonObject("charter").get("en").toString(), '"' + "a".repeat(20_001) + '"');
        hr.with("If-Match", campaign.header("ETag"))
                .put(SIGNING.campaign().path(), tooLong)
                .is(400);
    }

    @Test
    @DisplayName("P03 winding down tells everybody who takes part, once: those without a pairing of the campaign's end")
    void windDown() {
        WOUND_DOWN.enrol("Wound down");
        WOUND_DOWN.campaign().mentee(ALONE);
        UNDECIDED.api().post(WOUND_DOWN.campaign().path() + "/enrolments").is(201);
        WOUND_DOWN.agree();

        Callers.as("hr").post(WOUND_DOWN.campaign().path() + "/wind-down").is(200);

        String letter = "The campaign%has ended";
        assertThat(mails(ALONE, letter)).isEqualTo(1);
        assertThat(mails(UNDECIDED, letter)).as("nobody knows of a draft").isZero();
        assertThat(mails(WOUND_DOWN.junior(), letter))
                .as("hears of the pairing instead")
                .isZero();
        assertThat(mails(WOUND_DOWN.junior(), "Your pairing with%has ended")).isEqualTo(1);
    }

    @Test
    @DisplayName("every constraint that is read as a problem is one of the database")
    void constraints() throws IOException {
        Properties named = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("../ejb/src/main/resources/org/binome/shared/constraints.properties"))) {
            named.load(file);
        }
        assertThat(named.stringPropertyNames())
                // a trigger is named by its function
                .allSatisfy(name -> assertThat(Stored.number(
                                "select (select count(*) from pg_class where relname = ?)"
                                        + " + (select count(*) from pg_proc where proname = ?)",
                                name,
                                name))
                        .as(name)
                        .isEqualTo(1));
    }

    private static long mails(Member to, String subject) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like ?", to.id(), subject);
    }

    private static List<Answer> eightAtOnce(IntFunction<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Answer>) () -> call.apply(i))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
