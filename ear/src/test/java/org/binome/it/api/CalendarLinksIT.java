package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.it.access.HttpBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Addresses that nobody can guess: the own calendar, and logging a session from a mail")
class CalendarLinksIT {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    private static final LocalDate MEETING = TODAY.plusDays(2);
    private static final Pattern LINK = Pattern.compile("session-log\\.xhtml\\?link=([\\w-]{43})");

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("links");
    private static final Couple SUBSCRIBING = Couple.of(CROWD);
    private static final Couple LOGGING = Couple.of(CROWD);
    private static final Couple LATE = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void begin() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("P24 a secret address shows the own sessions without signing in, until it is renewed or revoked")
    void feed() {
        SUBSCRIBING.enrol("Subscribing").agree().sign();
        SUBSCRIBING.session(MEETING, "?confirmed=true");
        Api mine = SUBSCRIBING.junior().api();
        assertThat(mine.get("/me/calendar").is(200).object().get("since")).isIn(null, jakarta.json.JsonValue.NULL);
        String first = address(mine);

        HttpResponse<String> calendar = fetch(first);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-store");
        assertThat(calendar.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(calendar.body())
                .contains("METHOD:PUBLISH", "BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Paris:20240703T110000", "Forum")
                .doesNotContain("Prompts");
        assertThat(Stored.number("select count(*) from calendar_feed where secret_hash like '%' || ? || '%'", first))
                .as("only a hash is kept")
                .isZero();

        String second = address(mine);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        assertThat(fetch(second.replaceFirst("[\\w-]{43}", "a".repeat(43))).statusCode())
                .isEqualTo(404);
        mine.delete("/me/calendar").is(204);
        assertThat(fetch(second).statusCode()).isEqualTo(404);
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event like 'CalendarFeed%' and facts = ?",
                        "employeeId=" + SUBSCRIBING.junior().id()))
                .isEqualTo(3);
    }

    @Test
    @DisplayName(
            "P23 after its end both are asked once; the link logs the planned minutes once, for whom it was mailed to")
    void log() {
        LOGGING.enrol("Logging").agree().sign();
        String session = LOGGING.session(MEETING, "?confirmed=true");
        BinomeClock.run("session-logging");
        assertThat(asked(LOGGING.junior())).as("before its end").isZero();
        CLOCK.moveTo(MEETING.plusDays(1));

        BinomeClock.run("session-logging");
        BinomeClock.run("session-logging");

        assertThat(asked(LOGGING.junior())).isEqualTo(1);
        assertThat(asked(LOGGING.senior())).isEqualTo(1);
        String path = "/logging-links/" + link(LOGGING.junior()) + "/holding";
        LOGGING.senior().api().post(path).isProblem(404, "not-found");
        Api.anonymous().post(path).is(401);
        assertThat(LOGGING.junior().api().post(path).is(200).object().getInt("heldMinutes"))
                .isEqualTo(60);
        LOGGING.junior().api().post(path).isProblem(409, "session.link-used");
        LOGGING.senior()
                .api()
                .post("/logging-links/" + link(LOGGING.senior()) + "/holding")
                .isProblem(409, "session.over");
        assertThat(LOGGING.senior().api().get(session).is(200).object().getString("status"))
                .isEqualTo("HELD");
    }

    @Test
    @DisplayName("P23 after two weeks the link does nothing, and nobody is asked about what is older")
    void late() {
        LATE.enrol("Late").agree().sign();
        LATE.session(MEETING, "?confirmed=true");
        CLOCK.moveTo(MEETING.plusDays(1));
        BinomeClock.run("session-logging");
        CLOCK.moveTo(MEETING.plusDays(16));
        LATE.junior()
                .api()
                .post("/logging-links/" + link(LATE.junior()) + "/holding")
                .isProblem(409, "session.link-over");
    }

    private static String address(Api caller) {
        return caller.post("/me/calendar").is(200).object().getString("address");
    }

    private static HttpResponse<String> fetch(String address) {
        return new HttpBrowser().send("GET", URI.create(address), null);
    }

    private static long asked(Member reader) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like 'Did you and%'",
                reader.id());
    }

    private static String link(Member reader) {
        Matcher link = LINK.matcher(Stored.text(
                "select text_body from outbox_message where recipient_id = ? and subject like 'Did you and%'",
                reader.id()));
        link.find();
        return link.group(1);
    }
}
