package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P32 What stays of a pairing, by REST")
class RecognitionIT {

    private static final String WORDS = "We laughed a lot, and I can read a chart alone now.";
    private static final String SAID = "{\"body\":\"" + WORDS + "\",\"naming\":\"FIRST_NAME_AND_UNIT\"}";
    private static final String IDEA = "{\"body\":\"A glossary of the machine shop for all newcomers.\"}";
    private static final String CHECK = "/public/certificates?code=";

    private static final Crowd CROWD = new Crowd("recog");
    private static final MetPair DONE = MetPair.of(CROWD);
    private static final MetPair EARLY = MetPair.of(CROWD);
    private static final MetPair TELLING = MetPair.of(CROWD);
    private static final MetPair PROPOSING = MetPair.of(CROWD);
    private static final Member COLLEAGUE = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName(
            "P32 a completed pairing gives each of the two a certificate of their own, valid by its code until revoked")
    void certificate() {
        DONE.meet("Done", 2);
        Api mine = DONE.junior().api();
        Api partner = DONE.senior().api();
        String certificate = DONE.path() + "/certificate";
        mine.post(certificate).isProblem(409, "recognition.not-earned");
        DONE.complete();
        assertThat(mine.get("/me/certificates").is(200).items().getValuesAs(JsonObject.class))
                .singleElement()
                .matches(card -> card.getInt("sessions") == 2 && card.getInt("minutes") == 150);

        JsonObject card = mine.post(certificate).is(201).object();
        mine.post(certificate).isProblem(409, "recognition.certificate-there");
        String path = "/certificates/" + card.getJsonNumber("id");
        Answer pdf = mine.get(path + "?language=fr").is(200);
        assertThat(pdf.header("Content-Type")).startsWith("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-1.");
        for (Api other : List.of(partner, COLLEAGUE.api(), Callers.as("hr"))) {
            other.get(path).is(404);
            other.delete(path).is(404);
        }

        assertThat(card.getBoolean("partnerNamed")).isFalse();
        partner.post(certificate + "/naming").is(204);
        assertThat(named(mine)).isTrue();
        partner.delete(certificate + "/naming").is(204);
        assertThat(named(mine)).isFalse();
        COLLEAGUE.api().post(certificate + "/naming").is(404);

        String code = card.getString("code");
        assertThat(code).matches("(\\w{4}-){4}\\w{4}");
        Answer valid = Api.anonymous().get(CHECK + code.toLowerCase()).is(200);
        assertThat(valid.body()).isEqualTo("{\"valid\":true}");
        mine.delete(path).is(204);
        Answer revoked = Api.anonymous().get(CHECK + code).is(200);
        Answer unknown = Api.anonymous().get(CHECK + "0000-0000-0000-0000-0000").is(200);
        assertThat(revoked.body()).isEqualTo(unknown.body()).isEqualTo("{\"valid\":false}");
        mine.get(path).is(404);
        mine.delete(path).isProblem(409, "recognition.revoked");
        assertThat(mine.post(certificate).is(201).object().getString("code")).isNotEqualTo(code);
    }

    private static boolean named(Api holder) {
        return holder.get("/me/certificates").is(200).items().getJsonObject(0).getBoolean("partnerNamed");
    }

    @Test
    @DisplayName("P32 a pairing that ended early earns one only after three sessions")
    void early() {
        EARLY.meet("Early", 2);
        EARLY.endEarly();

        EARLY.junior().api().post(EARLY.path() + "/certificate").isProblem(409, "recognition.not-earned");
        assertThat(EARLY.junior().api().get("/me/certificates").is(200).items()).isEmpty();
        assertThatThrownBy(() -> Stored.change(
                        "insert into recognition_certificate (id, version, pairing_id, holder, code, sessions, minutes,"
                                + " swapped, themes, issued_at)"
                                + " values (nextval('binome_seq'), 1, ?, 'MENTOR', 'ABC', 1, 60, 0, '', now())",
                        EARLY.pairing()))
                .hasStackTraceContaining("recognition_certificate");
    }

    @Test
    @DisplayName(
            "P32 a testimonial is read by nobody before both agree and HR publishes it, and by nobody once one takes it back")
    void testimonial() {
        TELLING.meet("Telling", 2);
        Api author = TELLING.junior().api();
        Api partner = TELLING.senior().api();
        Api hr = Callers.as("hr");
        String own = TELLING.path() + "/testimonials";
        author.post(own, SAID).isProblem(409, "recognition.too-early");
        TELLING.meetAgain();
        author.post(own, "{\"body\":\"Short\",\"naming\":\"NO_NAME\"}").isProblem(422, "recognition.too-short");

        long id = author.post(own, SAID).is(201).id();
        author.post(own, SAID).isProblem(409, "recognition.testimonial-there");
        String path = "/testimonials/" + id;
        assertThat(bodies(hr, "/testimonials/moderation")).doesNotContain(WORDS);
        hr.post(path + "/publication").is(404);
        hr.get(own).is(404);
        author.post(path + "/publication").is(403);
        COLLEAGUE.api().post(path + "/agreement").is(404);
        assertThat(consent(id, "PUBLISHED")).as("refused by the database").isFalse();

        author.post(path + "/agreement").is(204);
        hr.post(path + "/publication").is(404);
        partner.post(path + "/agreement").is(204);
        assertThat(bodies(hr, "/testimonials/moderation")).contains(WORDS);
        assertThat(bodies(COLLEAGUE.api(), "/testimonials")).doesNotContain(WORDS);
        hr.post(path + "/refusal", "{\"reason\":\" \"}").is(400);
        hr.post(path + "/publication").is(204);
        assertThat(bodies(COLLEAGUE.api(), "/testimonials")).contains(WORDS);
        assertThat(mails(TELLING.senior(), "%would like to tell colleagues%")).isEqualTo(1);
        assertThat(mails(TELLING.junior(), "Your words can be read%")).isEqualTo(1);

        partner.delete(path).is(204);
        assertThat(bodies(COLLEAGUE.api(), "/testimonials")).doesNotContain(WORDS);
        assertThat(bodies(hr, "/testimonials/moderation")).doesNotContain(WORDS);
        assertThat(author.get(own).is(200).items()).isEmpty();
        assertThat(Stored.number("select count(*) from testimonial where id = ? and body is not null", id))
                .isZero();
        assertThat(Stored.number("select count(*) from audit_entry where facts like ?", "%laughed%"))
                .isZero();
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'TestimonialChanged' and facts like ?",
                        "testimonialId=" + id + " %"))
                .isGreaterThanOrEqualTo(4);
        author.post(own, SAID).is(201);
    }

    /** Whether the database lets it be published. */
    private static boolean consent(long id, String status) {
        try {
            return Stored.change("update testimonial set status = ?, published_at = now() where id = ?", status, id)
                    == 1;
        } catch (IllegalStateException refused) {
            assertThat(refused).hasStackTraceContaining("testimonial_consent_of_both");
            return false;
        }
    }

    @Test
    @DisplayName("P32 an idea goes to HR by consent of both, with both names; the answer goes to both")
    void idea() {
        PROPOSING.meet("Proposing", 0);
        Api author = PROPOSING.senior().api();
        Api partner = PROPOSING.junior().api();
        Api hr = Callers.as("hr");
        String own = PROPOSING.path() + "/ideas";

        long id = author.post(own, IDEA).is(201).id();
        String path = "/ideas/" + id;
        assertThat(ids(hr, "/ideas")).doesNotContain(id);
        hr.post(path + "/uptake").is(404);
        partner.post(path + "/agreement").is(204);
        JsonObject sent = hr.get("/ideas").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("id").longValue() == id)
                .findFirst()
                .orElseThrow();
        assertThat(sent.getString("mentor")).isEqualTo(PROPOSING.junior().name());
        assertThat(sent.getString("mentee")).isEqualTo(PROPOSING.senior().name());
        COLLEAGUE.api().get("/ideas").is(403);

        hr.post(path + "/uptake").is(204);
        hr.post(path + "/uptake").isProblem(409, "recognition.not-new");
        hr.post(path + "/answer", "{\"answer\":\"We will print one in May.\"}").is(204);
        for (Api one : List.of(author, partner)) {
            assertThat(one.get(own).is(200).items().getJsonObject(0).getString("answer"))
                    .isEqualTo("We will print one in May.");
        }
        assertThat(mails(PROPOSING.junior(), "There is an answer to your idea")).isEqualTo(1);
        author.delete(path).is(204);
        assertThat(partner.get(own).is(200).items()).isEmpty();
        assertThat(Stored.number("select count(*) from idea where id = ? and body is null and answer = ''", id))
                .isEqualTo(1);
    }

    private static List<Long> ids(Api reader, String path) {
        return reader.get(path).is(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getJsonNumber("id").longValue())
                .toList();
    }

    private static List<String> bodies(Api reader, String path) {
        return reader.get(path).is(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("body"))
                .toList();
    }

    private static long mails(Member reader, String subject) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like ?", reader.id(), subject);
    }
}
