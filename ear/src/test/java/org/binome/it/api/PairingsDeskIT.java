package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("HR's desk for a running campaign, by REST")
class PairingsDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 2, 6);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("care");
    private static final Couple WATCHED = Couple.of(CROWD);
    private static final Couple REMINDED = Couple.of(CROWD);
    private static final Couple ELSEWHERE = Couple.of(CROWD);
    private static final Couple CLOSING = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void begin() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("how a pairing does is told from its dates, and nothing the two have written stands beside it")
    void health() {
        WATCHED.enrol("Watched").agree();
        isTold("ON_TRACK", "CHARTER_OPEN", 0);
        moveOn(7);
        isTold("NEEDS_ATTENTION", "CHARTER_LATE", 7);
        WATCHED.sign();
        isTold("ON_TRACK", "BEGUN", 0);
        for (int day = 8; day < 10; day++) {
            String called = WATCHED.session(TODAY.plusDays(day), "?confirmed=true");
            WATCHED.junior().api().post(called + "/cancellation").is(200);
        }
        isTold("ON_TRACK", "BEGUN", 0);
        String session = WATCHED.session(TODAY.plusDays(20), "?confirmed=true");
        WATCHED.junior()
                .api()
                .put(session + "/note", "{\"body\":\"Xylophone\"}")
                .is(200);
        moveOn(21);
        isTold("NEEDS_ATTENTION", "NOT_MET", 14);
        WATCHED.junior().api().post(session + "/holding", "{\"minutes\":60}").is(200);
        isTold("ON_TRACK", "MEETS", 1);
        moveOn(51);
        isTold("SILENT", "NO_CONTACT", 30);

        String path = WATCHED.campaign().path() + "/pairings";
        Api hr = Callers.as("hr");
        assertThat(hr.get(path).is(200).body()).doesNotContain("Xylophone", "Prompts", "Forum", "CANCELLED");
        assertThat(found(path + "?health=SILENT")).hasSize(1);
        assertThat(found(path + "?health=ON_TRACK")).isEmpty();
        assertThat(found(path + "?q=" + WATCHED.senior().number())).hasSize(1);
        assertThat(found(path + "?q=nobody")).isEmpty();
        hr.get(WATCHED.path()).is(403);
        hr.get(session + "/note").is(403);
    }

    @Test
    @DisplayName(
            "P27 a pair is reminded by hand at most once in seven days, by one mail to each, and not while it pauses")
    void reminder() {
        REMINDED.enrol("Reminded").agree().sign();
        ELSEWHERE.enrol("Elsewhere").agree();
        assertThat(Callers.as("hr")
                        .get(REMINDED.campaign().path() + "/pairing-reminders/sample?unsigned=true")
                        .is(200)
                        .object()
                        .getString("text"))
                .contains("[first name]", "[partner]");

        assertThat(remind()).as("those of another campaign are left out").isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(mails(REMINDED)).isEqualTo(2);
        assertThat(mails(ELSEWHERE)).isZero();
        moveOn(6);
        assertThat(remind()).isZero();
        assertThatThrownBy(() -> Stored.change(
                        """
                        insert into pairing_reminder (id, version, pairing_id, sent_at, rests_till)
                        select id + 1000000, 1, pairing_id, sent_at + interval '6 days', rests_till + interval '6 days'
                        from pairing_reminder where pairing_id = ?""",
                        REMINDED.pairing()))
                .cause()
                .hasMessageContaining("pairing_reminder_rests");
        moveOn(7);
        REMINDED.senior().api().post(REMINDED.path() + "/pause").is(200);
        assertThat(remind()).as("who pauses is left in peace").isZero();
        REMINDED.senior().api().post(REMINDED.path() + "/resumption").is(200);
        assertThat(remind()).isEqualTo(1);
        assertThat(mails(REMINDED)).isEqualTo(4);
    }

    @Test
    @DisplayName("P03 a campaign wound down has no open pairing, and stays so")
    void windDown() {
        CLOSING.enrol("Closing").agree().sign();
        String path = CLOSING.campaign().path();
        Callers.as("hr").post(path + "/wind-down").is(200);

        JsonObject desk = Callers.as("hr").get(path + "/pairings").is(200).object();
        assertThat(desk.getInt("total")).isZero();
        assertThat(desk.getBoolean("open")).isFalse();
        assertThat(CLOSING.junior().api().get(CLOSING.path()).is(200).object().getString("status"))
                .isEqualTo("COMPLETED");
        Callers.as("hr").post(path + "/wind-down").isProblem(409, "campaign.closed");
        CLOSING.junior().api().post(CLOSING.path() + "/resumption").isProblem(409, "pairing.not-paused");
    }

    /** So many days after the first, and each time later in the day than before: whole days have passed. */
    private static void moveOn(int days) {
        BinomeClock.moveTo(TODAY.atTime(8, days).plusDays(days).toInstant(ZoneOffset.UTC));
    }

    private static void isTold(String level, String reason, int count) {
        JsonObject told = found(WATCHED.campaign().path() + "/pairings").get(0);
        assertThat(told.getString("mentor")).isEqualTo(WATCHED.junior().name());
        assertThat(told.getString("level") + " " + told.getString("reason") + " " + told.getInt("count"))
                .isEqualTo(level + " " + reason + " " + count);
    }

    private static List<JsonObject> found(String path) {
        return Callers.as("hr").get(path).is(200).object().getJsonArray("found").getValuesAs(JsonObject.class);
    }

    private static int remind() {
        return Callers.as("hr")
                .post(
                        REMINDED.campaign().path() + "/pairing-reminders",
                        "{\"pairings\":[%d,%d]}".formatted(REMINDED.pairing(), ELSEWHERE.pairing()))
                .is(200)
                .object()
                .getInt("reminded");
    }

    private static long mails(Couple couple) {
        return Stream.of(couple.junior(), couple.senior())
                .mapToLong(one -> Stored.number(
                        "select count(*) from outbox_message where recipient_id = ? and subject like '%when do you and%'",
                        one.id()))
                .sum();
    }
}
