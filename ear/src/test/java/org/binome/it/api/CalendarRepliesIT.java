package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What calendars answer to invitations, through a real mailbox")
class CalendarRepliesIT {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String JOB = "calendar-replies";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("reply");
    private static final Couple COUPLE = Couple.of(CROWD);
    private static final Member STRANGER = CROWD.senior();

    private String session;

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
        COUPLE.enrol("Answered").agree().sign();
    }

    @AfterAll
    static void over() {
        COUPLE.campaign().over();
    }

    @BeforeEach
    void invited() {
        CLOCK.moveTo(TODAY.plusDays(1));
        read();
        session = COUPLE.session(TODAY.plusDays(8), "?confirmed=true");
    }

    @AfterEach
    void cancelled() {
        COUPLE.senior().api().post(session + "/cancellation");
    }

    @Test
    @DisplayName(
            "P24 accepted and declined, two mails in one turn: each side sees both; who can come is told once that the other cannot")
    void answered() throws MessagingException {
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "ACCEPTED", 1));
        send(COUPLE.junior(), reply(COUPLE.junior(), 0, "DECLINED", 2));
        read();
        assertReplies(COUPLE.senior(), "ACCEPTED", "DECLINED");
        assertReplies(COUPLE.junior(), "DECLINED", "ACCEPTED");
        assertThat(told(COUPLE.senior())).isEqualTo(1);
        assertThat(told(COUPLE.junior())).isZero();
        read();
        STRANGER.api().get(session + "/replies").is(404);
        Callers.as("hr").get(session + "/replies").is(404);

        send(COUPLE.junior(), reply(COUPLE.junior(), 0, "TENTATIVE", 3));
        read();
        assertReplies(COUPLE.senior(), "ACCEPTED", "TENTATIVE");
        send(COUPLE.junior(), reply(COUPLE.junior(), 0, "DECLINED", 4));
        read();
        assertThat(told(COUPLE.senior())).as("once for an invitation").isEqualTo(1);
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'InvitationAnswered' and facts like ?",
                        "sessionId=" + id() + " employeeId=" + COUPLE.junior().id() + " %"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("P24 what answers an earlier invitation, or was written before a later answer, is out of date")
    void outOfDate() throws MessagingException {
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "ACCEPTED", 5));
        read();
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "DECLINED", 4));
        read();
        assertReplies(COUPLE.senior(), "ACCEPTED", null);

        Api mine = COUPLE.junior().api();
        mine.with("If-Match", mine.get(session).is(200).header("ETag"))
                .put(session, Couple.plan(TODAY.plusDays(9), 9, "Prompts"))
                .is(200);
        assertReplies(COUPLE.senior(), null, null);
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "DECLINED", 6));
        send(COUPLE.senior(), reply(COUPLE.senior(), 2, "DECLINED", 6));
        read();
        assertReplies(COUPLE.senior(), null, null);
        assertThat(told(COUPLE.junior())).isZero();
        send(COUPLE.senior(), reply(COUPLE.senior(), 1, "DECLINED", 7));
        read();
        assertThat(told(COUPLE.junior())).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "P24 nobody else answers: no stranger, nobody in another's name, nobody for a session that is cancelled")
    void strangers() throws MessagingException {
        send(STRANGER, reply(STRANGER, 0, "DECLINED", 1));
        send(STRANGER, reply(COUPLE.senior(), 0, "DECLINED", 1));
        send(COUPLE.junior(), reply(COUPLE.senior(), 0, "DECLINED", 1));
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "DECLINED", 1).replace("METHOD:REPLY", "METHOD:REQUEST"));
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "DELEGATED", 1));
        send(COUPLE.senior(), reply(COUPLE.senior(), 0, "DECLINED", 1).replace("UID:", "UID:other-"));
        read();
        String answer = reply(COUPLE.senior(), 0, "ACCEPTED", 1);
        COUPLE.senior().api().post(session + "/cancellation").is(200);
        send(COUPLE.senior(), answer);
        read();
        assertThat(Stored.number("select count(*) from session_reply where session_id = ?", id()))
                .isZero();
    }

    @Test
    @DisplayName("P24 what makes no sense, is too large or nested without end is passed over and holds nothing up")
    void malformed() throws MessagingException {
        String good = reply(COUPLE.senior(), 0, "ACCEPTED", 1);
        send(COUPLE.senior(), "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nSEQUENCE:nonsense\r\n");
        send(COUPLE.senior(), good.replace("SEQUENCE:0", "SEQUENCE:nonsense"));
        send(COUPLE.senior(), good.replace("BEGIN:VEVENT\r\n", "BEGIN:VEVENT\r\n".repeat(4_000)));
        send(COUPLE.senior(), good.replace("SUMMARY:", "SUMMARY:" + "x".repeat(70_000)));
        send(COUPLE.senior(), good.replace("SUMMARY:", "SUMMARY:" + "x".repeat(260_000)));
        send(COUPLE.senior(), "");
        send(COUPLE.senior(), good.replace("mailto:", "MAILTO:"));
        read();
        assertReplies(COUPLE.senior(), "ACCEPTED", null);
        read();
    }

    private long id() {
        return Long.parseLong(session.substring("/sessions/".length()));
    }

    private void assertReplies(Member who, String mine, String partner) {
        JsonObject replies = who.api().get(session + "/replies").is(200).object();
        assertThat(answer(replies, "mine")).isEqualTo(mine);
        assertThat(answer(replies, "partner")).isEqualTo(partner);
    }

    private static String answer(JsonObject replies, String side) {
        return replies.getOrDefault(side, JsonValue.NULL) == JsonValue.NULL ? null : replies.getString(side);
    }

    /** Mails about this session that tell somebody that the other one cannot come. */
    private long told(Member reader) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and kind = 'session.declined'"
                        + " and text_body like ?",
                reader.id(),
                "%session=" + id() + "\n%");
    }

    private String reply(Member attendee, int sequence, String answer, int minute) {
        Instant written = TODAY.atTime(8, minute).toInstant(ZoneOffset.UTC);
        return CalendarProgram.reply(id(), attendee, sequence, answer, written);
    }

    private static void send(Member from, String calendar) throws MessagingException {
        CalendarProgram.send(from, calendar);
    }

    /** A timer looks every minute, too, and may be the first: what counts is what is kept afterwards. */
    private static void read() {
        BinomeClock.run(JOB);
    }
}
