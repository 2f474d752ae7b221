package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("B13 the safe channel, by REST and from each side")
class SafeChannelIT {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 4);
    private static final String CANARY = "Xylophone 4711";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("safe");
    private static final Couple ALONE = Couple.of(CROWD);
    private static final Couple TELLING = Couple.of(CROWD);
    private static final Couple ENDED_BY_CONTACT = Couple.of(CROWD);
    private static final Couple ENDED_BY_PARTNER = Couple.of(CROWD);
    private static final Couple WITHDRAWING = Couple.of(CROWD);
    private static final Couple SETTLED = Couple.of(CROWD);
    private static final Couple WRITTEN = Couple.of(CROWD);
    private static final Couple GONE = Couple.of(CROWD);
    private static final Member ONE = CROWD.senior();
    private static final Member OTHER = CROWD.senior();
    private static final Member LEAVING = CROWD.senior();

    private static SafeContactsFixture contacts;

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
        contacts = SafeContactsFixture.alone();
    }

    @AfterAll
    static void restore() {
        if (contacts != null) {
            contacts.restore();
        }
    }

    /** Two who stand apart, and two who stand above one of each pair. */
    @BeforeEach
    void name() {
        Stream.of(ONE, OTHER, CROWD.head(), CROWD.lead()).map(Member::id).forEach(SafeContactsFixture::name);
    }

    @Test
    @DisplayName("B13 the contact stands apart from both; when nobody does, that is said plainly and nothing is kept")
    void chosen() {
        ALONE.enrol("Nobody apart").agree();
        SafeContactsFixture.release(ONE.id());
        SafeContactsFixture.release(OTHER.id());
        Api mine = ALONE.junior().api();

        assertThat(choice(ALONE.junior()).getInt("contact")).isZero();
        mine.post("/me/help", telling(ALONE, 0)).isProblem(409, "safeguard.nobody-apart");
        assertThat(signals(ALONE)).isZero();
        assertThat(Callers.as("hr").get("/safe-contacts").is(200).object().getInt("uncovered"))
                .isPositive();

        SafeContactsFixture.name(ONE.id());
        assertThat(choice(ALONE.junior()).getInt("contact")).isEqualTo((int) ONE.id());
        assertThat(choice(ALONE.senior()).getInt("contact"))
                .as("the same for the other one, whether or not somebody has written")
                .isEqualTo((int) ONE.id());
        mine.post("/me/help", telling(ALONE, OTHER.id())).isProblem(409, "safeguard.contact-changed");
        CROWD.head().api().post("/me/help", telling(ALONE, 0)).is(404);
    }

    @Test
    @DisplayName(
            "B13 what the junior tells is there for the contact alone: the senior, HR and other contacts find nothing")
    void fromEachSide() {
        TELLING.enrol("Telling").agree().sign();
        Member contact = contact(TELLING);
        Member bystander = contact == ONE ? OTHER : ONE;
        Api mine = TELLING.junior().api();
        long mailsBefore = mails(TELLING.junior()) + mails(TELLING.senior());
        long toldBefore = mails(contact);
        long auditBefore = audited();

        mine.post("/me/help", telling(TELLING, contact.id())).is(200);
        mine.post("/me/help", telling(TELLING, 0)).isProblem(409, "safeguard.open-already");
        long id = thread(TELLING.junior()).getJsonNumber("id").longValue();

        JsonObject seen = of(TELLING, contact).get(0);
        assertThat(seen.getBoolean("waits")).isTrue();
        assertThat(seen.toString()).contains(CANARY);
        assertThat(of(TELLING, bystander)).isEmpty();
        for (Api stranger : List.of(TELLING.senior().api(), Callers.as("hr"), mine)) {
            stranger.get("/me/trust").is(404);
        }
        for (Api stranger : List.of(TELLING.senior().api(), Callers.as("hr"), mine, bystander.api())) {
            stranger.post("/me/trust/" + id + "/messages", "{\"words\":\"x\"}").is(404);
            stranger.post("/me/trust/" + id + "/pairing-end").is(404);
        }
        for (Api stranger : List.of(TELLING.senior().api(), Callers.as("hr"), contact.api())) {
            stranger.post("/me/help/" + id + "/messages", "{\"words\":\"x\"}").is(404);
            stranger.delete("/me/help/" + id).is(404);
        }
        assertThat(TELLING.senior().api().get("/me/help").is(200).object().getJsonArray("threads"))
                .isEmpty();
        contact.api()
                .post("/me/trust/" + id + "/messages", "{\"words\":\"Shall we talk?\"}")
                .is(200);
        assertThat(thread(TELLING.junior()).toString()).contains("Shall we talk?");
        mine.post("/me/help/" + id + "/messages", "{\"words\":\"Yes\"}").is(200);

        assertThat(mails(contact) - toldBefore)
                .as("one for each message of the junior's")
                .isEqualTo(2);
        assertThat(mails(TELLING.junior()) + mails(TELLING.senior())).isEqualTo(mailsBefore);
        assertThat(audited()).as("nothing in the audit trail").isEqualTo(auditBefore);
        for (String where :
                List.of("outbox_message where text_body", "audit_entry where facts", "remembered_answer where body")) {
            assertThat(Stored.number("select count(*) from " + where + " like ?", "%" + CANARY + "%"))
                    .as(where)
                    .isZero();
        }
        assertThat(TELLING.senior().api().get(TELLING.path()).is(200).body()).doesNotContain(CANARY);
    }

    @Test
    @DisplayName("B13 an end by the contact leaves the traces of an end by the partner, and no others")
    void ended() {
        for (Couple couple : List.of(ENDED_BY_CONTACT, ENDED_BY_PARTNER)) {
            couple.enrol("Ended " + couple.junior().number()).agree().sign();
            couple.session(TODAY.plusDays(7), "?confirmed=true");
        }
        Member contact = contact(ENDED_BY_CONTACT);
        ENDED_BY_CONTACT
                .junior()
                .api()
                .post("/me/help", telling(ENDED_BY_CONTACT, 0))
                .is(200);
        long id = of(ENDED_BY_CONTACT, contact).get(0).getJsonNumber("id").longValue();

        String byPartner = traces(ENDED_BY_PARTNER, () -> ENDED_BY_PARTNER
                .senior()
                .api()
                .post(ENDED_BY_PARTNER.path() + "/end")
                .is(200));
        String byContact = traces(
                ENDED_BY_CONTACT,
                () -> contact.api().post("/me/trust/" + id + "/pairing-end").is(200));

        assertThat(byContact).isEqualTo(byPartner).contains("PairingEnded unsigned", "SessionCancelled unsigned");
        contact.api().post("/me/trust/" + id + "/pairing-end").isProblem(409, "pairing.ended");
        assertThat(ENDED_BY_CONTACT
                        .senior()
                        .api()
                        .get(ENDED_BY_CONTACT.path())
                        .is(200)
                        .object()
                        .getString("status"))
                .isEqualTo("ENDED_EARLY");
        ENDED_BY_PARTNER
                .junior()
                .api()
                .post("/me/help", telling(ENDED_BY_PARTNER, 0))
                .is(200);
        CLOCK.moveTo(TODAY.plusDays(89));
        BinomeClock.run("safe-channel-retention");
        assertThat(signals(ENDED_BY_PARTNER)).isEqualTo(1);
        CLOCK.moveTo(TODAY.plusDays(91));
        BinomeClock.run("safe-channel-retention");
        assertThat(signals(ENDED_BY_PARTNER))
                .as("what nobody settles is erased as well, once the pairing is over")
                .isZero();
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("B13 what is withdrawn is gone at once, for the contact too")
    void withdrawn() {
        WITHDRAWING.enrol("Withdrawn").agree();
        Member contact = contact(WITHDRAWING);
        WITHDRAWING.junior().api().post("/me/help", telling(WITHDRAWING, 0)).is(200);
        long id = thread(WITHDRAWING.junior()).getJsonNumber("id").longValue();

        WITHDRAWING.junior().api().delete("/me/help/" + id).is(204);

        assertThat(Stored.number("select count(*) from safe_message where signal_id = ?", id))
                .isZero();
        assertThat(cases(contact).toString())
                .doesNotContain(WITHDRAWING.junior().name());
        contact.api().post("/me/trust/" + id + "/messages", "{\"words\":\"x\"}").is(404);
    }

    @Test
    @DisplayName("B13 what is settled opens again when the author adds to it, and is erased ninety days after")
    void settled() {
        SETTLED.enrol("Settled").agree();
        Member contact = contact(SETTLED);
        SETTLED.senior().api().post("/me/help", telling(SETTLED, 0)).is(200);
        long id = thread(SETTLED.senior()).getJsonNumber("id").longValue();
        String settle = "/me/trust/" + id + "/settlement";

        contact.api().post(settle).is(200);
        assertThat(thread(SETTLED.senior()).getString("status")).isEqualTo("SETTLED");
        SETTLED.senior()
                .api()
                .post("/me/help/" + id + "/messages", "{\"words\":\"Again\"}")
                .is(200);
        assertThat(thread(SETTLED.senior()).getString("status")).isEqualTo("OPEN");
        contact.api().post(settle).is(200);
        CLOCK.moveTo(TODAY.plusDays(89));
        BinomeClock.run("safe-channel-retention");
        assertThat(signals(SETTLED)).isEqualTo(1);
        CLOCK.moveTo(TODAY.plusDays(91));
        BinomeClock.run("safe-channel-retention");
        assertThat(signals(SETTLED)).isZero();
        CLOCK.moveTo(TODAY);
    }

    @Test
    @DisplayName("B13 when the contact leaves the company nobody reads it until the author lets somebody else")
    void gone() {
        GONE.enrol("Gone").agree();
        SafeContactsFixture.release(ONE.id());
        SafeContactsFixture.release(OTHER.id());
        SafeContactsFixture.name(LEAVING.id());
        Api mine = GONE.junior().api();
        mine.post("/me/help", telling(GONE, LEAVING.id())).is(200);
        long id = thread(GONE.junior()).getJsonNumber("id").longValue();
        mine.post("/me/help/" + id + "/hand-over").isProblem(409, "safeguard.contact-stands");

        EmployeeFile.remove(LEAVING);
        SafeContactsFixture.name(OTHER.id());

        assertThat(thread(GONE.junior()).getBoolean("readable")).isFalse();
        assertThat(thread(GONE.junior()).getString("next")).isEqualTo(OTHER.name());
        assertThat(cases(OTHER).toString()).doesNotContain(GONE.junior().name());
        mine.post("/me/help/" + id + "/messages", "{\"words\":\"x\"}").isProblem(409, "safeguard.contact-gone");
        mine.post("/me/help/" + id + "/hand-over").is(200);
        assertThat(cases(OTHER).toString()).contains(GONE.junior().name());
    }

    @Test
    @DisplayName("B13 the database itself keeps the contact apart, and the author one of the two")
    void constraints() {
        WRITTEN.enrol("Written").agree();
        WRITTEN.junior().api().post("/me/help", telling(WRITTEN, 0)).is(200);

        refused("safe_signal_contact_is_no_party", "contact_id", WRITTEN.senior());
        refused("safe_signal_contact_out_of_line", "contact_id", CROWD.head());
        refused("safe_signal_contact_out_of_line", "contact_id", CROWD.lead());
        refused("safe_signal_author_is_party", "author_id", LEAVING);
    }

    private static void refused(String constraint, String column, Member person) {
        assertThatThrownBy(() -> Stored.change(
                        "update safe_signal set " + column + " = ? where pairing_id = ?",
                        person.id(),
                        WRITTEN.pairing()))
                .isInstanceOf(IllegalStateException.class)
                .cause()
                .hasMessageContaining(constraint);
    }

    /** The member the rule has chosen for this couple. */
    private static Member contact(Couple couple) {
        int id = choice(couple.junior()).getInt("contact");
        assertThat((long) id).isIn(ONE.id(), OTHER.id());
        return id == ONE.id() ? ONE : OTHER;
    }

    private static JsonObject choice(Member person) {
        return person.api()
                .get("/me/help")
                .is(200)
                .object()
                .getJsonArray("choices")
                .getJsonObject(0);
    }

    private static JsonObject thread(Member person) {
        return person.api()
                .get("/me/help")
                .is(200)
                .object()
                .getJsonArray("threads")
                .getJsonObject(0);
    }

    private static JsonArray cases(Member contact) {
        return contact.api().get("/me/trust").is(200).items();
    }

    /** What the junior of this couple has told that contact. */
    private static List<JsonObject> of(Couple couple, Member contact) {
        return cases(contact).getValuesAs(JsonObject.class).stream()
                .filter(told -> told.getString("author").equals(couple.junior().name()))
                .toList();
    }

    private static String telling(Couple couple, long contact) {
        return "{\"pairing\":%d,\"contact\":%d,\"words\":\"%s\"}".formatted(couple.pairing(), contact, CANARY);
    }

    private static long signals(Couple couple) {
        return Stored.number("select count(*) from safe_signal where pairing_id = ?", couple.pairing());
    }

    private static long mails(Member to) {
        return Stored.number("select count(*) from outbox_message where recipient_id = ?", to.id());
    }

    /** Without the first sign-in of somebody new. */
    private static long audited() {
        return Stored.number("select count(*) from audit_entry where event <> 'AccountLinked'");
    }

    /** What the audit trail and the outbox keep of it, without ids. */
    private static String traces(Couple couple, Runnable end) {
        long audited = Stored.number("select coalesce(max(id), 0) from audit_entry");
        end.run();
        return Stored.text(
                        """
                        select string_agg(event || ' ' || actor, ', ' order by event, actor) from audit_entry
                        where id > ?""",
                        audited)
                + Stored.text(
                        """
                        select string_agg(regexp_replace(subject, '(with) .* (has|[0-9])', '\\1 \\2'), ', ' order by subject)
                        from outbox_message where recipient_id in (?, ?) and subject like '%ended%'""",
                        couple.junior().id(), couple.senior().id());
    }
}
