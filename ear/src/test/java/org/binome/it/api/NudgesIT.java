package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.it.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Reminders by stage, on a moved clock")
class NudgesIT {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 5);

    private static final Pattern STOP = Pattern.compile("/unsubscribe\\?token=([\\w-]+)");

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(MONDAY);

    private static final Crowd CROWD = new Crowd("nudge");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static final Couple UNSIGNED = Couple.of(CROWD);
    private static final Couple UNMET = Couple.of(CROWD);
    private static final Couple CANCELLING = Couple.of(CROWD);
    private static final Couple SILENT = Couple.of(CROWD);
    private static final Couple STOPPING = Couple.of(CROWD);
    private static final Couple WRITING = Couple.of(CROWD);
    private static final Couple PAUSING = Couple.of(CROWD);
    private static final Couple FAILING = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void monday() {
        CLOCK.moveTo(MONDAY);
    }

    @Test
    @DisplayName("P27 no reply to a proposal in five days: not at the weekend, not at night, and once")
    void proposal() {
        JsonObject patient = Json.createObjectBuilder(Callers.as("hr")
                        .get("/campaigns/template")
                        .is(200)
                        .object()
                        .getJsonObject("matching"))
                .add("proposalDays", 14)
                .build();
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Asked", Map.of("matching", patient));
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(SENIOR);
        campaign.phase("MATCHING").publishedRound();
        run(MONDAY.plusDays(4), 0, SENIOR, "nudge.proposal");
        run(MONDAY.plusDays(5), 0, SENIOR, "nudge.proposal");
        BinomeClock.moveTo(Instant.parse(MONDAY.plusDays(7) + "T05:00:00Z"));
        BinomeClock.run("nudges");
        assertThat(mails(SENIOR, "nudge.proposal")).as("at seven in Paris").isZero();
        run(MONDAY.plusDays(7), 1, SENIOR, "nudge.proposal");
        run(MONDAY.plusDays(8), 1, SENIOR, "nudge.proposal");
        assertThat(mails(JUNIOR, "nudge.proposal")).as("not asked yet").isZero();
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'NudgeFired' and facts like ?",
                        "employeeId=" + SENIOR.id() + " kind=PROPOSAL%"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("P27 the charter unsigned: only who has not signed is told, and may say not to")
    void charter() {
        UNSIGNED.enrol("Unsigned").agree();
        Member signer = UNSIGNED.senior();
        new PairFixture(UNSIGNED.pairing(), UNSIGNED.junior(), signer)
                .sign(signer)
                .is(200);
        Member late = UNSIGNED.junior();
        late.api().put("/me/mails/CHARTER", "{\"wanted\":false}").is(204);
        run(MONDAY.plusDays(9), 0, late, "nudge.charter");
        late.api().put("/me/mails/CHARTER", "{\"wanted\":true}").is(204);
        run(MONDAY.plusDays(9), 1, late, "nudge.charter");
        assertThat(mails(signer, "nudge.charter")).isZero();
        late.api().put("/me/mails/CLOSING", "{\"wanted\":false}").isProblem(422, "mail.not-optional");
    }

    @Test
    @DisplayName("P27 no first meeting in a fortnight: both are told once, unless a date is to come")
    void firstMeeting() {
        UNMET.enrol("Unmet").agree().sign();
        LocalDate fortnight = MONDAY.plusDays(15);
        CLOCK.moveTo(fortnight);
        String planned = UNMET.session(fortnight.plusDays(2), "");
        run(fortnight, 0, UNMET.senior(), "nudge.first-meeting");
        UNMET.junior().api().post(planned + "/cancellation").is(200);
        run(fortnight, 1, UNMET.senior(), "nudge.first-meeting");
        run(fortnight.plusDays(1), 1, UNMET.junior(), "nudge.first-meeting");
    }

    @Test
    @DisplayName("P27 what comes together comes in one mail, never more than two a week; one click there stops all")
    void digest() throws Exception {
        CANCELLING.enrol("Cancelling").agree().sign();
        for (int day = 1; day < 3; day++) {
            String draft = CANCELLING.session(MONDAY.plusDays(day), "");
            CANCELLING.junior().api().post(draft + "/cancellation").is(200);
        }
        Member reader = CANCELLING.junior();
        run(MONDAY.plusDays(8), 0, reader, "nudge.%");
        PairFixture pair = new PairFixture(CANCELLING.pairing(), reader, CANCELLING.senior());
        pair.met(MONDAY.plusDays(7).toString(), 60);
        for (int day = 9; day < 11; day++) {
            String session = CANCELLING.session(MONDAY.plusDays(day), "?confirmed=true");
            reader.api().post(session + "/cancellation").is(200);
        }
        run(MONDAY.plusDays(14), 1, reader, "nudge.digest");
        assertThat(mails(reader, "nudge.%")).isEqualTo(1);
        String digest = latest(reader);
        assertThat(digest).contains("did not take place", "Say how the session", "two such mails");

        assertThat(unsubscribe("POST", "?token=made-up").statusCode()).isEqualTo(404);
        HttpResponse<String> looked = unsubscribe("GET", "?token=" + token(digest));
        assertThat(looked.statusCode()).isEqualTo(303);
        assertThat(wanted(reader)).as("looking stops nothing").isEqualTo(6);
        assertThat(unsubscribe("POST", "?token=" + token(digest)).statusCode()).isEqualTo(200);
        assertThat(wanted(reader)).isZero();
    }

    @Test
    @DisplayName("P27 a third mail within seven days waits; calendar entries do not count")
    void budget() {
        STOPPING.enrol("Few mails").agree().sign();
        Member reader = STOPPING.junior();
        LocalDate day = MONDAY.plusDays(15);
        BinomeClock.moveTo(Instant.parse(day + "T07:30:00Z"));
        Stored.change(
                """
                insert into outbox_message (id, version, recipient_id, message_id, subject, text_body, html_body, kind,
                  calendar_method, calendar_body, status, attempts, created_at, due_at)
                select nextval('binome_seq'), 1, ?, '<' || gen_random_uuid() || '@binome>', 'Before', '', '', 'other',
                  '', '', 'SENT', 1, cast(? as timestamptz), cast(? as timestamptz) from generate_series(1, 2)""",
                reader.id(),
                day.minusDays(6) + "T08:00Z",
                day.minusDays(6) + "T08:00Z");
        run(day, 0, reader, "nudge.first-meeting");
        run(day.plusDays(1), 1, reader, "nudge.first-meeting");
        String stop = latest(reader);
        assertThat(Stored.text(
                        "select unsubscribe from outbox_message where recipient_id = ? and kind = 'nudge.first-meeting'",
                        reader.id()))
                .endsWith("/unsubscribe?token=" + token(stop));
    }

    @Test
    @DisplayName("P28 ninety silent days, a notice to both, and a week later the pairing is concluded without fault")
    void concluded() {
        SILENT.enrol("Silent").agree().sign();
        LocalDate quarter = MONDAY.plusDays(91);
        run(quarter, 1, SILENT.senior(), "nudge.%");
        assertThat(latest(SILENT.senior())).contains("unless you plan a session");
        CLOCK.moveTo(quarter.plusDays(6));
        BinomeClock.run("auto-conclude");
        assertThat(status(SILENT)).isEqualTo("ACTIVE");
        CLOCK.moveTo(quarter.plusDays(8));
        BinomeClock.run("auto-conclude");
        assertThat(status(SILENT)).isEqualTo("COMPLETED");
        assertThat(mails(SILENT.junior(), "pairing.completed")).isEqualTo(1);
        assertThat(Stored.number(
                        "select count(*) from match_proposal p join pairing b on b.proposal_id = p.id"
                                + " where b.id = ? and p.place_held",
                        SILENT.pairing()))
                .isZero();
    }

    @Test
    @DisplayName(
            "P28 who writes to the other after the notice is told anew ninety days later, before anything is concluded")
    void written() {
        WRITING.enrol("Writing").agree().sign();
        closing(MONDAY.plusDays(91), 1, WRITING);
        CLOCK.moveTo(MONDAY.plusDays(93));
        WRITING.senior()
                .api()
                .post(WRITING.path() + "/messages", "{\"body\":\"Still here\"}")
                .is(204);
        LocalDate again = MONDAY.plusDays(93 + 91);
        concluding(again, "ACTIVE", WRITING);
        closing(again, 2, WRITING);
        concluding(again.plusDays(6), "ACTIVE", WRITING);
        concluding(again.plusDays(8), "COMPLETED", WRITING);
    }

    @Test
    @DisplayName("P06 P28 a pause is no silence: neither before a notice nor after it")
    void paused() {
        PAUSING.enrol("Pausing").agree().sign();
        pausing(MONDAY.plusDays(2), MONDAY.plusDays(100));
        closing(MONDAY.plusDays(101), 0, PAUSING);
        closing(MONDAY.plusDays(191), 1, PAUSING);
        pausing(MONDAY.plusDays(193), MONDAY.plusDays(205));
        concluding(MONDAY.plusDays(206), "ACTIVE", PAUSING);
        closing(MONDAY.plusDays(206), 1, PAUSING);
    }

    @Test
    @DisplayName("P27 P28 what fails with one person or one pairing does not hold up the others, and is tried again")
    void failing() {
        FAILING.enrol("Failing").agree().sign();
        CLOCK.moveTo(MONDAY.plusDays(91));
        refusing("nudge", "new.recipient_id = " + FAILING.junior().id(), () -> BinomeClock.run("nudges"));
        assertThat(List.of(notices(FAILING.junior()), notices(FAILING.senior())))
                .containsExactly(0L, 1L);
        BinomeClock.run("nudges");
        assertThat(notices(FAILING.junior())).isEqualTo(1);
        CLOCK.moveTo(MONDAY.plusDays(99));
        refusing("pairing", "new.id = " + FAILING.pairing(), () -> BinomeClock.run("auto-conclude"));
        assertThat(status(FAILING)).isEqualTo("ACTIVE");
        concluding(MONDAY.plusDays(99), "COMPLETED", FAILING);
    }

    private static long notices(Member to) {
        return Stored.number("select count(*) from nudge where kind = 'CLOSING' and recipient_id = ?", to.id());
    }

    /** While the database takes no such row, as late as when a transaction commits. */
    private static void refusing(String table, String row, Runnable act) {
        Stored.change(
                """
                create function refuse_nudged() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
                create constraint trigger refuse_nudged after insert or update on %s deferrable initially deferred
                  for each row when (%s) execute function refuse_nudged()"""
                        .formatted(table, row));
        try {
            act.run();
        } finally {
            Stored.change("drop trigger refuse_nudged on " + table + "; drop function refuse_nudged()");
        }
    }

    private static void pausing(LocalDate from, LocalDate until) {
        CLOCK.moveTo(from);
        PAUSING.senior().api().post(PAUSING.path() + "/pause").is(200);
        CLOCK.moveTo(until);
        PAUSING.senior().api().post(PAUSING.path() + "/resumption").is(200);
    }

    /** Reminds everybody on that day, and looks at how often the two have been told so far that their pairing closes. */
    private static void closing(LocalDate day, int times, Couple couple) {
        CLOCK.moveTo(day);
        BinomeClock.run("nudges");
        assertThat(notices(couple.senior())).as("notices by " + day).isEqualTo(times);
    }

    private static void concluding(LocalDate day, String status, Couple couple) {
        CLOCK.moveTo(day);
        BinomeClock.run("auto-conclude");
        assertThat(status(couple)).as("on " + day).isEqualTo(status);
    }

    private static String status(Couple couple) {
        return couple.senior().api().get(couple.path()).is(200).object().getString("status");
    }

    /** At eight by Binome's clock, reminds everybody, and looks at what one person has got so far. */
    private static void run(LocalDate day, int mails, Member reader, String kind) {
        CLOCK.moveTo(day);
        BinomeClock.run("nudges");
        assertThat(mails(reader, kind)).as(kind + " by " + day).isEqualTo(mails);
    }

    private static long mails(Member to, String kind) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and kind like ?", to.id(), kind);
    }

    private static String latest(Member to) {
        return Stored.text(
                "select text_body from outbox_message where recipient_id = ? and kind like 'nudge.%'"
                        + " order by id desc limit 1",
                to.id());
    }

    private static String token(String mail) {
        Matcher stop = STOP.matcher(mail);
        assertThat(stop.find()).as(mail).isTrue();
        return stop.group(1);
    }

    private static long wanted(Member person) {
        List<JsonObject> mine = person.api().get("/me/mails").is(200).items().getValuesAs(JsonObject.class);
        return mine.stream().filter(one -> one.getBoolean("wanted")).count();
    }

    /** As a mail program does it: without signing in, by one POST (RFC 8058). */
    private static HttpResponse<String> unsubscribe(String method, String query) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Running.application() + "/unsubscribe" + query))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
