package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.it.access.HttpBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("P20 one mentor with three to six seniors who meet as a group")
class GroupIT {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 9, 5);

    private static final String TUESDAY = "2022-09-13";
    private static final String WEDNESDAY = "2022-09-14";
    private static final String FRIDAY = "2022-09-16";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("group");
    private static final Group FORMING = Group.of(CROWD, 4);
    private static final Group MEETING = Group.of(CROWD, 3);
    private static final Group LOGGING = Group.of(CROWD, 3);
    private static final Group OWN = Group.of(CROWD, 3);
    private static final Group SMALL = Group.of(CROWD, 2);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void begin() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("P20 a mentor offers three to six places, whoever asks, and the format stays with the first enrolment")
    void places() {
        CampaignFixture campaign = Group.campaign(CROWD, "Places");
        Member junior = FORMING.mentor();
        long enrolment = campaign.mentor(junior, 4);
        Api seen = junior.api().with("If-Match", "*");
        for (int places : List.of(1, 2)) {
            seen.put("/enrolments/" + enrolment + "/availability", Enrolments.times(places))
                    .isProblem(422, "enrolment.capacity-group");
        }
        seen.put("/enrolments/" + enrolment + "/availability", Enrolments.times(7))
                .isProblem(422, "enrolment.capacity");
        assertThatThrownBy(() -> Stored.change("update enrolment set capacity = 2 where id = ?", enrolment))
                .hasStackTraceContaining("places in a campaign of format GROUP");
        assertThatThrownBy(() -> Stored.change("update campaign set format = 'PAIR' where id = ?", campaign.id()))
                .hasStackTraceContaining("people take part in campaign");
        campaign.over();
    }

    @Test
    @DisplayName("P20 a group meets once three have signed; who signs later is invited to what is planned")
    void forming() throws MessagingException {
        FORMING.enrol("Forming").agree().signed(2);
        JsonObject group =
                FORMING.senior(0).api().get(FORMING.path(0) + "/group").is(200).object();
        assertThat(group.getInt("missing")).isEqualTo(1);
        assertThat(group.getJsonArray("members").getValuesAs(JsonObject.class))
                .hasSize(4)
                .filteredOn(one -> !one.isNull("pairing"))
                .as("only the own one has a name for a mentee")
                .extracting(one -> one.getJsonNumber("pairing").longValue())
                .containsExactly(FORMING.pairing(0));
        FORMING.mentor()
                .api()
                .post(FORMING.path(0) + "/gatherings", Group.at(TUESDAY, 9))
                .isProblem(409, "group.too-small");

        FORMING.signed(3);
        JsonObject gathering = FORMING.plan(TUESDAY, 9);
        assertThat(people(gathering)).hasSize(3);
        FORMING.senior(3)
                .api()
                .get(FORMING.path(3) + "/gatherings")
                .is(200)
                .items()
                .forEach(any -> assertThat(any).as("not invited yet").isNull());

        FORMING.signed(4);
        assertThat(people(FORMING.gathering(3, gathering.getString("id")))).hasSize(4);
        assertThat(Group.invitations(FORMING.senior(3), "REQUEST")).isEqualTo(1);
        assertThat(revisions(FORMING.mentor()))
                .as("the mentor's entry names the fourth")
                .isEqualTo(2);
        answered(gathering.getString("id"));
        FORMING.senior(3).api().post(FORMING.path(3) + "/end").is(200);
        assertThat(revisions(FORMING.mentor())).as("and then the three again").isEqualTo(3);
        assertThat(Group.invitations(FORMING.mentor(), "CANCEL")).isZero();
        CROWD.head().api().get(FORMING.path(0) + "/group").isProblem(404, "not-found");
    }

    /** The mentor's calendar answers under its own name for the gathering, and each senior reads it. */
    private static void answered(String gathering) throws MessagingException {
        int sequence = (int)
                Stored.number("select sum(calendar_sequence) from mentoring_session where gathering = ?", gathering);
        for (Member one : List.of(FORMING.senior(0), FORMING.mentor())) {
            CalendarProgram.answerAs(gathering + "@binome", one, sequence, "DECLINED");
            CalendarProgram.answerAs(gathering + "@binome", one, sequence - 1, "ACCEPTED");
        }
        assertThat(Stored.number(
                        "select count(*) from session_reply r join mentoring_session s on s.id = r.session_id"
                                + " where s.gathering = ?",
                        gathering))
                .isEqualTo(4);
        for (int one = 0; one < 4; one++) {
            long session =
                    FORMING.gathering(one, gathering).getJsonNumber("session").longValue();
            assertThat(FORMING.senior(one)
                            .api()
                            .get("/sessions/" + session + "/replies")
                            .is(200)
                            .object()
                            .getString("partner"))
                    .isEqualTo("DECLINED");
        }
    }

    /** Of the mentor's one entry: each with a greater number. */
    private static long revisions(Member mentor) {
        assertThat(Group.invitations(mentor, "REQUEST"))
                .isEqualTo(Stored.number(
                        "select count(distinct substring(calendar_body from 'SEQUENCE:([0-9]+)')) from outbox_message"
                                + " where calendar_method = 'REQUEST' and recipient_id = ?",
                        mentor.id()));
        return Group.invitations(mentor, "REQUEST");
    }

    @Test
    @DisplayName(
            "P20 planned once, a gathering is a session of each pairing: moved and cancelled as one, one entry for the mentor")
    void meeting() {
        MEETING.enrol("Meeting").agree().signed(3);
        String id = MEETING.plan(TUESDAY, 9).getString("id");
        assertThat(sessions(id)).isEqualTo(3);
        for (int one = 0; one < 3; one++) {
            assertThat(Group.invitations(MEETING.senior(one), "REQUEST")).isEqualTo(1);
        }
        assertThat(Group.invitations(MEETING.mentor(), "REQUEST")).isEqualTo(1);
        assertThat(feed(MEETING.mentor())).as("entries of the mentor").isEqualTo(1);
        assertThat(feed(MEETING.senior(0))).isEqualTo(1);

        overlaps(id);
        moved(id);
        cancelled(id);
    }

    /** Nobody teaches in two sessions at once, but in those of one gathering; the database insists. */
    private void overlaps(String gathering) {
        String single = "/pairings/%d/sessions";
        MEETING.senior(0)
                .api()
                .post(single.formatted(MEETING.pairing(0)), Group.at(TUESDAY, 9))
                .isProblem(409, "session.overlaps");
        long apart = MEETING.senior(0)
                .api()
                .post(single.formatted(MEETING.pairing(0)), Group.at(WEDNESDAY, 12))
                .is(201)
                .id();
        MEETING.senior(1)
                .api()
                .post(single.formatted(MEETING.pairing(1)), Group.at(WEDNESDAY, 12))
                .isProblem(409, "session.overlaps");
        MEETING.mentor()
                .api()
                .post(MEETING.path(1) + "/gatherings", Group.at(WEDNESDAY, 12))
                .isProblem(409, "session.overlaps");
        assertThat(IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(one -> MEETING.senior(one % 3)
                                .api()
                                .post(single.formatted(MEETING.pairing(one % 3)), Group.at(WEDNESDAY, 15)))
                        .map(answer -> answer.status() == 201
                                ? "planned"
                                : answer.object().getString("code")))
                .as("all at once")
                .containsExactlyInAnyOrder(
                        "planned",
                        "session.overlaps",
                        "session.overlaps",
                        "session.overlaps",
                        "session.overlaps",
                        "session.overlaps");
        assertThatThrownBy(() -> Stored.change(
                        "update mentoring_session set starts_at = timestamptz '2022-09-14 12:00Z',"
                                + " ends_at = timestamptz '2022-09-14 13:00Z' where gathering = ? and pairing_id = ?",
                        gathering,
                        MEETING.pairing(1)))
                .hasStackTraceContaining("meets others then");
        assertThatThrownBy(() -> Stored.change(
                        "update mentoring_session set starts_at = starts_at + interval '9 hours',"
                                + " ends_at = ends_at + interval '9 hours' where gathering = ? and pairing_id = ?",
                        gathering,
                        MEETING.pairing(1)))
                .as("one of them alone")
                .hasStackTraceContaining("is not one meeting");
        assertThatThrownBy(() -> Stored.change("update mentoring_session set gathering = 'x' where id = ?", apart))
                .as("a gathering of one")
                .hasStackTraceContaining("has 1 sessions");
    }

    private void moved(String id) {
        Api senior = MEETING.senior(2).api();
        String path = MEETING.path(2) + "/gatherings/" + id;
        senior.put(path, Group.at(WEDNESDAY, 9)).is(428);
        long version = MEETING.gathering(2, id).getJsonNumber("version").longValue();
        JsonObject moved = senior.with("If-Match", "\"" + version + "\"")
                .put(path, Group.at(WEDNESDAY, 9))
                .is(200)
                .object();
        assertThat(moved.getString("startsAt")).startsWith(WEDNESDAY + "T09:00");
        senior.with("If-Match", "\"" + version + "\"")
                .put(path, Group.at(TUESDAY, 9))
                .is(412);
        assertThat(Stored.number("select count(distinct starts_at) from mentoring_session where gathering = ?", id))
                .isEqualTo(1);
        assertThat(Group.invitations(MEETING.mentor(), "REQUEST")).isEqualTo(2);
        assertThat(Group.invitations(MEETING.senior(0), "REQUEST")).isEqualTo(2);
        // by the page of one of its sessions: for all
        String session = "/sessions/" + moved.getJsonNumber("session");
        senior.with("If-Match", "*").put(session, Group.at(TUESDAY, 14)).is(200);
        assertThat(MEETING.gathering(0, id).getString("startsAt")).startsWith(TUESDAY + "T14:00");
        assertThat(Stored.number(
                        "select count(distinct substring(calendar_body from 'UID:[^\\s]+')) from outbox_message"
                                + " where calendar_method = 'REQUEST' and recipient_id = ?",
                        MEETING.mentor().id()))
                .as("names in the mentor's calendar")
                .isEqualTo(1);
    }

    private void cancelled(String id) {
        MEETING.senior(1)
                .api()
                .post(MEETING.path(1) + "/gatherings/" + id + "/cancellation")
                .is(200);
        assertThat(MEETING.gathering(0, id).getString("status")).isEqualTo("CANCELLED");
        assertThat(Group.invitations(MEETING.mentor(), "CANCEL")).isEqualTo(1);
        assertThat(Group.invitations(MEETING.senior(0), "CANCEL")).isEqualTo(1);
        assertThat(feed(MEETING.mentor())).as("sessions of two stay").isEqualTo(2);
        MEETING.mentor()
                .api()
                .post(MEETING.path(1) + "/gatherings/" + id + "/cancellation")
                .isProblem(409, "session.over");
    }

    @Test
    @DisplayName("P20 one click logs it for all but those absent, and its hour counts once for the mentor")
    void logging() {
        LOGGING.enrol("Logging").agree().signed(3);
        String id = LOGGING.plan(TUESDAY, 9).getString("id");
        String holding = LOGGING.path(0) + "/gatherings/" + id + "/holding";
        Api mentor = LOGGING.mentor().api();
        mentor.post(holding, "{\"minutes\":50}").isProblem(409, "session.not-yet-begun");
        CLOCK.moveTo(LocalDate.parse(WEDNESDAY));
        BinomeClock.run("session-logging");
        assertThat(asked(LOGGING.mentor())).as("asked once").isEqualTo(1);
        assertThat(asked(LOGGING.senior(0))).isEqualTo(1);
        LOGGING.senior(0)
                .api()
                .post(holding, "{\"minutes\":50,\"absent\":[%d]}".formatted(LOGGING.pairing(1)))
                .isProblem(422, "group.absent-by-mentor");
        mentor.post(holding, "{\"minutes\":50,\"absent\":[1]}").isProblem(422, "group.absent-unknown");
        mentor.post(
                        holding,
                        "{\"minutes\":50,\"absent\":[%d,%d,%d]}"
                                .formatted(LOGGING.pairing(0), LOGGING.pairing(1), LOGGING.pairing(2)))
                .isProblem(422, "group.nobody-there");
        JsonObject held = mentor.post(holding, "{\"minutes\":50,\"absent\":[%d]}".formatted(LOGGING.pairing(2)))
                .is(200)
                .object();
        assertThat(held.getInt("heldMinutes")).isEqualTo(50);
        assertThat(people(held))
                .extracting(one -> one.getString("status"))
                .containsExactlyInAnyOrder("HELD", "HELD", "CANCELLED");
        assertThat(Stored.number(
                        "select count(*) from mentoring_session where gathering = ? and called_off_at is not null", id))
                .as("absence calls nothing off")
                .isZero();
        assertThat(people(LOGGING.gathering(0, id)))
                .as("a mentee reads the own")
                .filteredOn(one -> !one.isNull("pairing") || !one.isNull("status"))
                .singleElement()
                .matches(one -> one.getString("status").equals("HELD")
                        && one.getJsonNumber("pairing").longValue() == LOGGING.pairing(0));
        mentor.post(holding, "{\"minutes\":50}").isProblem(409, "session.over");

        LOGGING.campaign().over();
        assertThat(certified(LOGGING.mentor(), LOGGING, 0)).isEqualTo(50);
        assertThat(mentor.get("/me/certificates").is(200).items())
                .as("one for the group")
                .hasSize(1);
        mentor.post(LOGGING.path(1) + "/certificate").isProblem(409, "recognition.not-earned");
        assertThat(certified(LOGGING.senior(1), LOGGING, 1)).isEqualTo(50);
        LOGGING.senior(2).api().post(LOGGING.path(2) + "/certificate").isProblem(409, "recognition.not-earned");
    }

    @Test
    @DisplayName(
            "P20 a senior logs the own session only; then nobody calls it off, and the mentor's link logs the others or says who was absent")
    void own() {
        OWN.enrol("Own").agree().signed(3);
        String id = OWN.plan(TUESDAY, 9).getString("id");
        CLOCK.moveTo(LocalDate.parse(WEDNESDAY));
        BinomeClock.run("session-logging");
        JsonObject seen = OWN.senior(0)
                .api()
                .post(OWN.path(0) + "/gatherings/" + id + "/holding", "{\"minutes\":60}")
                .is(200)
                .object();
        assertThat(seen.getBoolean("leads")).isFalse();
        assertThat(held(id)).isEqualTo(1);
        for (Api one : List.of(OWN.senior(1).api(), OWN.mentor().api())) {
            one.post(OWN.path(1) + "/gatherings/" + id + "/cancellation").isProblem(409, "session.over");
        }
        OWN.mentor()
                .api()
                .post("/logging-links/" + link(OWN.mentor()) + "/holding")
                .is(200);
        assertThat(held(id)).isEqualTo(3);
        OWN.mentor()
                .api()
                .post("/logging-links/" + link(OWN.mentor()) + "/holding")
                .is(409);

        String next = OWN.plan(FRIDAY, 9).getString("id");
        CLOCK.moveTo(LocalDate.parse(FRIDAY).plusDays(1));
        OWN.senior(2)
                .api()
                .post(OWN.path(2) + "/gatherings/" + next + "/holding", "{\"minutes\":60}")
                .is(200);
        OWN.mentor()
                .api()
                .post(
                        OWN.path(0) + "/gatherings/" + next + "/holding",
                        "{\"minutes\":60,\"absent\":[%d,%d]}".formatted(OWN.pairing(0), OWN.pairing(1)))
                .is(200);
        assertThat(held(next)).isEqualTo(1);
        countedOnce();
    }

    /** The first was held with all, the second with one; whichever certificate is revoked, the hours stand on another. */
    private static void countedOnce() {
        OWN.campaign().over();
        Api mentor = OWN.mentor().api();
        assertThat(certified(OWN.mentor(), OWN, 0)).isEqualTo(60);
        assertThat(certified(OWN.mentor(), OWN, 2)).isEqualTo(60);
        assertThatThrownBy(() -> Stored.change(
                        "insert into recognition_certificate_gathering select certificate_id, gathering"
                                + " from recognition_certificate_gathering where certificate_id ="
                                + " (select id from recognition_certificate where pairing_id = ? and holder = 'MENTOR')",
                        OWN.pairing(0)))
                .hasStackTraceContaining("recognition_certificate_gathering_once");
        revoke(mentor, 0);
        assertThat(certified(OWN.mentor(), OWN, 0)).as("the first, again").isEqualTo(60);
        revoke(mentor, 0);
        revoke(mentor, 2);
        assertThat(certified(OWN.mentor(), OWN, 2)).as("both").isEqualTo(120);
        mentor.post(OWN.path(0) + "/certificate").isProblem(409, "recognition.not-earned");
    }

    private static void revoke(Api mentor, int pair) {
        mentor.delete("/certificates/"
                        + Stored.number(
                                "select id from recognition_certificate where pairing_id = ? and holder = 'MENTOR'"
                                        + " and revoked_at is null",
                                OWN.pairing(pair)))
                .is(204);
    }

    @Test
    @DisplayName("P20 HR sees that a group would be too small, and cannot publish it before there are three")
    void small() {
        SMALL.enrol("Small");
        Api hr = Callers.as("hr");
        long round = SMALL.campaign().phase("MATCHING").round();
        List<JsonObject> drafts = CampaignFixture.proposals(round);
        assertThat(drafts).hasSize(2).allMatch(one -> one.getBoolean("groupTooSmall"));
        hr.post("/rounds/" + round + "/publication").isProblem(409, "matching.group-too-small");
        hr.post("/match-proposals/" + drafts.get(0).getJsonNumber("id") + "/publication")
                .isProblem(409, "matching.group-too-small");
        assertThat(SMALL.campaign().open(SMALL.senior(0))).isEmpty();
    }

    private static List<JsonObject> people(JsonObject gathering) {
        return gathering.getJsonArray("people").getValuesAs(JsonObject.class);
    }

    private static long sessions(String gathering) {
        return Stored.number(
                "select count(*) from mentoring_session where gathering = ? and status = 'CONFIRMED'", gathering);
    }

    private static long held(String gathering) {
        return Stored.number(
                "select count(*) from mentoring_session where gathering = ? and status = 'HELD'", gathering);
    }

    /** The secret that was mailed to somebody. */
    private static String link(Member reader) {
        return Stored.text(
                "select substring(text_body from 'link=([^\\s]+)') from outbox_message where recipient_id = ?"
                        + " and kind = 'session.log'",
                reader.id());
    }

    private static int certified(Member holder, Group group, int pair) {
        return holder.api()
                .post(group.path(pair) + "/certificate")
                .is(201)
                .object()
                .getInt("minutes");
    }

    private static long asked(Member reader) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like 'Did you and%'",
                reader.id());
    }

    /** Entries of the calendar somebody has subscribed to. */
    private static long feed(Member owner) {
        String address = owner.api().post("/me/calendar").is(200).object().getString("address");
        String body = new HttpBrowser().send("GET", URI.create(address), null).body();
        return body.lines().filter(line -> line.equals("BEGIN:VEVENT")).count();
    }
}
