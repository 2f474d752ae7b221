package org.binome.it.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.binome.it.Running;
import org.binome.launcher.Await;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Mails leave if and only if what they tell is committed")
class MailDeliveryIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 5, 2);

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final int MANY = 1000;
    private static final int MOST_DAYS = 14;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Crowd CROWD = new Crowd("deliver");
    private static final Member READER = CROWD.junior();
    private static final Member STUCK = CROWD.junior();
    private static final Couple ENDING = Couple.of(CROWD);

    private static final String OWE =
            """
            insert into outbox_message (id, version, recipient_id, message_id, subject, text_body, html_body, kind,
              calendar_method, calendar_body, status, attempts, created_at, due_at)
            select nextval('binome_seq'), 1, ?, '<' || gen_random_uuid() || '@binome>', 'Owed ' || n, 'Secret text',
              '<p>Secret text</p>', 'invited', '', '', 'OWED', ?, '2023-05-02T07:00Z', '2023-05-02T07:00Z'
            from generate_series(1, ?) n""";

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @BeforeEach
    void sameDay() {
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName(
            "1 000 owed mails, and a mail server that fails for 30 % at random: each arrives, under one Message-ID")
    void failing() {
        try (MailServer moody = MailServer.failing(30)) {
            Stored.change(OWE, READER.id(), 0, MANY);
            for (int day = 0; day < MOST_DAYS && mails("OWED", "9999-12-31") > 0; day++) {
                LocalDate today = TODAY.plusDays(day);
                CLOCK.moveTo(today);
                await(() -> mails("OWED", today + "T08:00Z") == 0);
            }
        }
        assertThat(mails("SENT", "9999-12-31")).isEqualTo(MANY);
        assertThat(Stored.number("select max(attempts) from outbox_message where recipient_id = ?", READER.id()))
                .as("some failed")
                .isGreaterThan(1);
        List<JsonObject> arrived = arrived(READER, "Owed ");
        Map<String, Set<String>> ids = arrived.stream()
                .collect(groupingBy(mail -> mail.getString("subject"), mapping(mail -> mail.getString("id"), toSet())));
        assertThat(ids).hasSize(MANY);
        assertThat(ids.values()).allMatch(ofOne -> ofOne.size() == 1);
        assertThat(arrived).as("answers that were lost made some come twice").hasSizeGreaterThan(MANY);
    }

    @Test
    @DisplayName("a change that the database undoes at the last moment is told to nobody")
    void rolledBack() throws SQLException {
        ENDING.enrol("Rolled back").agree().sign();
        String end = ENDING.path() + "/end";
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.execute(REFUSING.formatted(ENDING.junior().id()));
            try {
                assertThat(ENDING.junior().api().post(end).status()).isGreaterThanOrEqualTo(409);
            } finally {
                statement.execute("drop trigger refuse_this on outbox_message; drop function refuse_this()");
            }
        }
        assertThat(told()).isZero();
        assertThat(ENDING.senior().api().get(ENDING.path()).is(200).object().getString("status"))
                .isEqualTo("ACTIVE");
        ENDING.junior().api().post(end).is(200);
        await(() -> arrived(ENDING.senior(), "Your pairing with").size() == 1
                && arrived(ENDING.junior(), "Your pairing with").size() == 1);
        assertThat(told()).isEqualTo(2);
    }

    /** Checked as the transaction commits, when all has been written. */
    private static final String REFUSING =
            """
            create function refuse_this() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
            create constraint trigger refuse_this after insert on outbox_message deferrable initially deferred
              for each row when (new.recipient_id = %d) execute function refuse_this()""";

    private static long told() {
        return Stored.number(
                "select count(*) from outbox_message where kind = 'pairing.ended' and recipient_id in (?, ?)",
                ENDING.junior().id(),
                ENDING.senior().id());
    }

    @Test
    @DisplayName("a mail that fails too often is parked, seen by the administrator without its words, and replayed;"
            + " a day after it left its words are gone")
    void parked() {
        Api admin = Callers.as("admin");
        Stored.change(OWE, STUCK.id(), 11, 1);
        try (MailServer moody = MailServer.failing(100)) {
            await(() -> status().equals("PARKED"));
        }
        long id = Stored.number("select id from outbox_message where recipient_id = ?", STUCK.id());
        JsonObject seen = admin.get("/admin/mails?limit=200").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(mail -> mail.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
        assertThat(seen.getString("kind")).isEqualTo("invited");
        assertThat(seen.getInt("attempts")).isEqualTo(12);
        assertThat(seen.getString("lastError")).isNotBlank();
        assertThat(seen.toString()).doesNotContain("Secret", "Owed", CROWD.mark());
        assertThat(admin.get("/admin/mails/figures").is(200).object().getInt("parked"))
                .isPositive();

        String replay = "/admin/mails/" + id + "/replay";
        Callers.as("hr").post(replay).is(403);
        admin.post(replay).is(204);
        await(() -> status().equals("SENT"));
        admin.post(replay).isProblem(409, "mail.not-parked");
        assertThat(arrived(STUCK, "Owed ")).isNotEmpty().allSatisfy(mail -> assertThat(mail.getString("id"))
                .isEqualTo(Stored.text("select message_id from outbox_message where id = ?", id)));
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'MailReplayed' and facts = ?",
                        "outboxId=" + id))
                .isEqualTo(1);
        BinomeClock.run("sent-mails");
        assertThat(words(id)).as("on the same day").contains("Secret");
        CLOCK.moveTo(TODAY.plusDays(2));
        BinomeClock.run("sent-mails");
        assertThat(words(id)).as("more than a day later").isEmpty();
    }

    private static String words(long id) {
        return Stored.text("select text_body || html_body from outbox_message where id = ?", id);
    }

    private static String status() {
        return Stored.text("select status from outbox_message where recipient_id = ?", STUCK.id());
    }

    private static long mails(String status, String due) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like 'Owed %' and status = ?"
                        + " and due_at <= cast(? as timestamptz)",
                READER.id(), status, due);
    }

    private static List<JsonObject> arrived(Member person, String subject) {
        return MailServer.arrived(CROWD).stream()
                .filter(mail -> mail.getString("to").contains(person.number()))
                .filter(mail -> mail.getString("subject").startsWith(subject))
                .toList();
    }

    private static void await(BooleanSupplier done) {
        assertThat(Await.until(PATIENCE, done)).isTrue();
    }
}
