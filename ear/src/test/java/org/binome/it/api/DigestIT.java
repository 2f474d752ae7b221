package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.it.access.HttpBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The monthly digest, on a moved clock")
class DigestIT {

    private static final LocalDate ASKED = LocalDate.of(2024, 10, 21);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 11, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 2);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final String CONFIRM = "/me/digest/confirmation";
    private static final Pattern LINK = Pattern.compile("/digest\\?link=([\\w-]{43})");

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(ASKED);

    private static final Crowd CROWD = new Crowd("digest");
    private static final Member READER = CROWD.junior();
    private static final Member LATE = CROWD.junior();
    private static final Member BUSY = CROWD.senior();
    private static final Member CLICKING = CROWD.senior();
    private static final Couple COUPLE = Couple.of(CROWD);

    private static String article;

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
        Api hr = Callers.as("hr");
        String words =
                "{\"title\":\"A walk and a talk\",\"summary\":\"Meet outside\",\"body\":\"Leave the room together.\"}";
        article = "/materials/"
                + hr.post(
                                "/materials",
                                "{\"kind\":\"ARTICLE\",\"plan\":{\"forWhom\":\"BOTH\",\"stage\":\"START\",\"minutes\":2,"
                                        + "\"position\":900,\"texts\":{\"en\":" + words + ",\"fr\":" + words + "}}}")
                        .is(201)
                        .id();
        hr.post(article + "/publication").is(200);
    }

    @AfterAll
    static void withdraw() {
        Callers.as("hr").post(article + "/withdrawal").is(200);
    }

    @BeforeEach
    void october() {
        CLOCK.moveTo(ASKED);
    }

    @Test
    @DisplayName(
            "P31 asked for, confirmed, then once a month with what is new, and never after the one click that stops it")
    void digest() {
        assertThat(status(READER)).isEqualTo("STOPPED");
        READER.api().post("/me/digest").is(200);
        assertThat(status(READER)).isEqualTo("ASKED");
        run(FRIDAY, 0, READER);

        CLOCK.moveTo(ASKED.plusDays(2));
        String link = link(READER);
        READER.api().post(CONFIRM, json(link)).is(200);
        READER.api().post(CONFIRM, json(link)).isProblem(409, "digest.link-used");
        READER.api().post("/me/digest").isProblem(409, "digest.comes-already");
        assertThat(READER.api().get("/me/digest").is(200).object().getString("next"))
                .isEqualTo(FRIDAY.toString());
        run(FRIDAY.minusDays(1), 0, READER);
        at(FRIDAY + "T06:59:00Z", 0, READER);
        at(FRIDAY + "T11:30:00Z", 0, READER);
        run(FRIDAY, 1, READER);
        assertThat(latest(READER, "text_body"))
                .contains("New advice: A walk and a talk", "Advice in the library:", "/me/learning-article.xhtml?id=");
        assertThat(latest(READER, "html_body")).contains("A walk and a talk", "No more digest");
        run(FRIDAY, 1, READER);
        run(FRIDAY.plusDays(3), 1, READER);
        run(DECEMBER, 1, READER);

        CLOCK.moveTo(JANUARY.minusDays(10));
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Coming");
        run(JANUARY, 2, READER);
        campaign.over();
        assertThat(latest(READER, "text_body"))
                .contains("“" + campaign.name() + "” takes people until")
                .doesNotContain("A walk and a talk");

        String stop = latest(READER, "unsubscribe");
        HttpBrowser mailbox = new HttpBrowser();
        assertThat(mailbox.follow(mailbox.get(stop.substring(stop.indexOf("/unsubscribe"))))
                        .body())
                .contains("Stop this kind of mail: “Monthly digest”?");
        assertThat(mailbox.post(
                                stop.substring(stop.indexOf("/unsubscribe")),
                                "List-Unsubscribe=One-Click",
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(200);
        assertThat(status(READER)).isEqualTo("STOPPED");
        CLOCK.moveTo(JANUARY.plusDays(25));
        CampaignFixture next = CampaignFixture.open(CROWD, "Coming again");
        run(LocalDate.of(2025, 2, 3), 2, READER);
        next.over();
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event in ('DigestChanged', 'DigestWritten') and facts like ?",
                        "employeeId=" + READER.id() + " %"))
                .as("asked, confirmed, two digests, stopped")
                .isEqualTo(5);
    }

    @Test
    @DisplayName(
            "P31 a link is told when it is over, made up, or replaced by a later one; without the yes nothing can come")
    void links() {
        LATE.api().post("/me/digest").is(200);
        String first = link(LATE);
        CLOCK.moveTo(ASKED.plusDays(8));
        LATE.api().post(CONFIRM, json(first)).isProblem(409, "digest.link-over");
        LATE.api().post(CONFIRM, json("made-up")).is(404);
        LATE.api().post(CONFIRM, json("")).is(400);
        LATE.api().post("/me/digest").is(200);
        LATE.api().post(CONFIRM, json(first)).is(404);
        assertThatThrownBy(() -> Stored.change(
                        "update digest_subscription set status = 'CONFIRMED' where employee_id = ?", LATE.id()))
                .hasStackTraceContaining("digest_confirmed");
        LATE.api().delete("/me/digest").is(204);
        LATE.api().post(CONFIRM, json(link(LATE))).isProblem(409, "digest.link-used");
    }

    @Test
    @DisplayName("P31 looking at the link changes nothing; its button confirms, without signing in")
    void button() {
        CLICKING.api().post("/me/digest").is(200);
        String link = link(CLICKING);
        HttpBrowser browser = new HttpBrowser();
        HttpResponse<String> looked = browser.follow(browser.get("/digest?link=" + link));
        assertThat(looked.body()).contains("Shall it come?", "Yes, it shall come");
        assertThat(status(CLICKING)).isEqualTo("ASKED");
        HttpResponse<String> clicked = browser.follow(
                browser.post("/digest", "link=" + link, "Content-Type", "application/x-www-form-urlencoded"));
        assertThat(clicked.body()).contains("Done: the digest comes").doesNotContain("it shall come");
        assertThat(status(CLICKING)).isEqualTo("CONFIRMED");
        HttpResponse<String> again = browser.follow(browser.get("/digest?link=" + link));
        assertThat(again.body()).contains("was used already").doesNotContain("it shall come");
        CLICKING.api().delete("/me/digest").is(204);
    }

    @Test
    @DisplayName("P31 as the third mail of a week it waits for another day")
    void budget() {
        confirmed(BUSY);
        Stored.change(
                """
                insert into outbox_message (id, version, recipient_id, message_id, subject, text_body, html_body, kind,
                  calendar_method, calendar_body, status, attempts, created_at, due_at)
                select nextval('binome_seq'), 1, ?, '<' || gen_random_uuid() || '@binome>', 'Before', '', '', 'other',
                  '', '', 'SENT', 1, cast(? as timestamptz), cast(? as timestamptz) from generate_series(1, 2)""",
                BUSY.id(),
                FRIDAY.minusDays(4) + "T09:00Z",
                FRIDAY.minusDays(4) + "T09:00Z");
        run(FRIDAY, 0, BUSY);
        run(FRIDAY.plusDays(2), 0, BUSY);
        run(FRIDAY.plusDays(4), 1, BUSY);
        BUSY.api().delete("/me/digest").is(204);
    }

    @Test
    @DisplayName("P31 the own sessions to come are in it, on the reader's clock")
    void sessions() {
        COUPLE.enrol("Dates").agree().sign();
        COUPLE.session(FRIDAY.plusDays(11), "?confirmed=true");
        Member reader = COUPLE.senior();
        confirmed(reader);
        // the mails of the pairing's start are more than a week old by then
        run(FRIDAY, 1, reader);
        assertThat(latest(reader, "text_body")).contains("Your session with Robin: Tuesday 12 November, 10:00");
        reader.api().delete("/me/digest").is(204);
        COUPLE.campaign().over();
    }

    private static void confirmed(Member reader) {
        reader.api().post("/me/digest").is(200);
        reader.api().post(CONFIRM, json(link(reader))).is(200);
    }

    /** At nine in Paris of that day, writes all digests, and looks at how many this person has got so far. */
    private static void run(LocalDate day, int mails, Member reader) {
        at(day + "T08:00:00Z", mails, reader);
    }

    private static void at(String moment, int mails, Member reader) {
        BinomeClock.moveTo(Instant.parse(moment));
        BinomeClock.run("monthly-digests");
        assertThat(Stored.number(
                        "select count(*) from outbox_message where recipient_id = ? and kind = 'digest.monthly'",
                        reader.id()))
                .as("digests by " + moment)
                .isEqualTo(mails);
    }

    private static String status(Member reader) {
        return reader.api().get("/me/digest").is(200).object().getString("status");
    }

    private static String latest(Member to, String column) {
        return Stored.text(
                "select " + column + " from outbox_message where recipient_id = ? and kind = 'digest.monthly'"
                        + " order by id desc limit 1",
                to.id());
    }

    /** The secret part of the link in the latest mail that asks. */
    private static String link(Member reader) {
        Matcher link = LINK.matcher(Stored.text(
                "select text_body from outbox_message where recipient_id = ? and kind = 'digest.confirm'"
                        + " order by id desc limit 1",
                reader.id()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String json(String link) {
        return "{\"link\":\"" + link + "\"}";
    }
}
