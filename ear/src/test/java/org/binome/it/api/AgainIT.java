package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Finding another time, and the months after, by REST")
class AgainIT {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 7);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("again");
    private static final Couple CANCELLING = Couple.of(CROWD);
    private static final Couple MONTHLY = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void begin() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("P24 P27 two cancelled in a row alert both, once, and are a count for HR; having met ends the row")
    void cancelled() {
        CANCELLING.enrol("Cancelling").agree().sign();
        Api mine = CANCELLING.junior().api();
        cancel(1);
        assertThat(inARow()).isEqualTo(1);
        assertThat(concerns()).isEmpty();
        mine.post(CANCELLING.session(TODAY.plusDays(20), "") + "/cancellation").is(200);
        assertThat(inARow()).as("a draft was nobody's invitation").isEqualTo(1);

        cancel(2);

        assertThat(inARow()).isEqualTo(2);
        remind(8);
        assertThat(mails(CANCELLING.junior())).isEqualTo(1);
        assertThat(mails(CANCELLING.senior())).isEqualTo(1);
        assertThat(concerns()).singleElement().satisfies(one -> {
            assertThat(one.getJsonObject("facts").getInt("count")).isEqualTo(1);
            assertThat(one.toString()).doesNotContain(CROWD.mark());
        });
        cancel(9);
        remind(10);
        assertThat(mails(CANCELLING.junior())).as("told once").isEqualTo(1);

        mine.post(CANCELLING.session(TODAY.minusDays(1), "") + "/holding", "{\"minutes\":60}")
                .is(200);
        assertThat(inARow()).isZero();
        assertThat(concerns()).isEmpty();
    }

    @Test
    @DisplayName("P24 times are offered one a day in both zones; what stands against one is shown")
    void times() {
        List<JsonObject> times = times(MONTHLY.enrol("Monthly").agree().sign());
        assertThat(times)
                .extracting(one -> one.getString("startsAt"))
                .startsWith("2022-02-09T08:00:00Z", "2022-02-11T08:00:00Z", "2022-02-14T08:00:00Z");
        assertThat(times).allSatisfy(one -> {
            assertThat(one.getBoolean("suitsBoth")).isTrue();
            assertThat(one.getBoolean("taken")).isFalse();
            assertThat(one.getString("partnerZone")).isEqualTo("Europe/Paris");
        });
        months();
    }

    /** The change to summer time lies between the second Wednesday of March and that of April. */
    private static void months() {
        Api mine = MONTHLY.senior().api();
        String first = MONTHLY.session(LocalDate.of(2022, 2, 9), "");
        String following = first + "/following";
        List<String> expected = List.of(
                "2022-03-09T09:00:00Z",
                "2022-04-13T08:00:00Z",
                "2022-05-11T08:00:00Z",
                "2022-06-08T08:00:00Z",
                "2022-07-13T08:00:00Z");
        assertThat(mine.get(following).is(200).object().getJsonArray("startsAt"))
                .extracting(value -> value.toString().replace("\"", ""))
                .containsExactlyElementsOf(expected);

        List<JsonObject> planned = mine.post(following).is(200).items().getValuesAs(JsonObject.class);

        assertThat(planned).extracting(one -> one.getString("startsAt")).containsExactlyElementsOf(expected);
        assertThat(planned).extracting(one -> one.getInt("station")).containsExactly(2, 3, 4, 5, 6);
        assertThat(planned).extracting(one -> one.getString("status")).containsOnly("PLANNED");
        assertThat(planned).extracting(one -> one.getString("place")).containsOnly("Forum");
        assertThat(Stored.number(
                        "select count(distinct calendar_uid) from mentoring_session where pairing_id = ?",
                        MONTHLY.pairing()))
                .isEqualTo(6);
        mine.post(following).isProblem(409, "session.none-to-follow");
        assertThat(times(MONTHLY).get(0).getString("startsAt"))
                .as("ten in Paris is taken on Wednesday, nine is free")
                .isEqualTo("2022-02-09T08:00:00Z");
    }

    /** A week later the mails on how the two found each other no longer count. */
    private static void remind(int days) {
        CLOCK.moveTo(TODAY.plusDays(days));
        BinomeClock.run("nudges");
    }

    private static void cancel(int days) {
        CANCELLING
                .senior()
                .api()
                .post(CANCELLING.session(TODAY.plusDays(days), "?confirmed=true") + "/cancellation")
                .is(200);
    }

    private static int inARow() {
        return CANCELLING
                .senior()
                .api()
                .get(CANCELLING.path() + "/meeting-times")
                .is(200)
                .object()
                .getInt("cancelledInARow");
    }

    private static List<JsonObject> times(Couple couple) {
        return couple.senior()
                .api()
                .get(couple.path() + "/meeting-times")
                .is(200)
                .object()
                .getJsonArray("times")
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> concerns() {
        return Callers.as("hr")
                .get(CANCELLING.campaign().path() + "/board")
                .is(200)
                .object()
                .getJsonArray("concerns")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("key").equals("session.concern.cancelled"))
                .toList();
    }

    private static long mails(Member to) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ?"
                        + " and kind in ('nudge.cancelled-twice', 'session.cancelled-twice')",
                to.id());
    }
}
