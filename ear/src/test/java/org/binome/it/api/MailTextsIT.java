package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P27 HR writes what mails say")
class MailTextsIT {

    private static final String TEXT = "/mail-texts/en.pairing.ended";

    private static final Crowd CROWD = new Crowd("words");
    private static final Couple COUPLE = Couple.of(CROWD);

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @AfterAll
    static void standard() {
        Callers.as("hr").delete(TEXT).is(204);
    }

    @Test
    @DisplayName("in each language, with places checked; people get it; back to the standard text")
    void reworded() {
        Api hr = Callers.as("hr");
        Answer before = hr.get(TEXT).is(200);
        assertThat(before.object().getString("title")).isEqualTo("{reader}, your pairing with {partner} has ended");
        String own = draft("Thank you, {reader} & {partner}", "Nobody is at fault: {partner} knows.\n<b>Goodbye</b>");
        hr.put(TEXT, own).is(428);
        Answer refused = hr.with("If-Match", before.header("ETag"))
                .put(TEXT, draft("Dear {name}", "Over"))
                .isProblem(422, "mail.place-unknown");
        assertThat(refused.body()).contains("{name}");
        assertThat(hr.post(TEXT + "/preview", own).is(200).object().getString("html"))
                .contains("Thank you, Camille &amp; Alex", "&lt;b&gt;Goodbye");

        Answer changed =
                hr.with("If-Match", before.header("ETag")).put(TEXT, own).is(200);
        assertThat(changed.object().getBoolean("changed")).isTrue();
        hr.with("If-Match", before.header("ETag")).put(TEXT, own).is(412);
        COUPLE.enrol("Own words").agree().sign();
        COUPLE.junior().api().post(COUPLE.path() + "/end").is(200);
        assertThat(Stored.text(
                        "select html_body from outbox_message where recipient_id = ? and kind = 'pairing.ended'",
                        COUPLE.senior().id()))
                .contains("Thank you, Robin &amp; Robin", "&lt;b&gt;Goodbye");

        hr.delete(TEXT).is(204);
        JsonObject after = hr.get(TEXT).is(200).object();
        assertThat(after.getBoolean("changed")).isFalse();
        assertThat(after.getString("body")).isEqualTo(before.object().getString("body"));
        assertThat(Stored.number("select count(*) from audit_entry where event = 'LetterReworded' and facts like"
                        + " 'kind=pairing.ended language=en%'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("of every kind in both languages, with a preview; but not to persons of trust")
    void every() {
        Api hr = Callers.as("hr");
        List<JsonObject> texts = hr.get("/mail-texts").is(200).items().getValuesAs(JsonObject.class);
        assertThat(texts)
                .extracting(text -> text.getString("id"))
                .contains("en.reminder.meeting", "fr.session.log", "en.idea.answered", "fr.pairing.help")
                .noneMatch(id -> id.contains("safeguard"));
        assertThat(hr.post(
                                "/mail-texts/fr.session.log/preview",
                                draft("Bonjour {reader}", "{when}, {minutes} minutes avec {partner}"))
                        .is(200)
                        .object()
                        .getString("text"))
                .contains("60 minutes avec Alex");
    }

    @Test
    @DisplayName("what people need to read cannot be left out, and what cannot be changed is not there")
    void refused() {
        Api hr = Callers.as("hr");
        Answer missing = hr.post("/mail-texts/fr.proposal.to-answer/preview", draft("Bonjour {reader}", "Répondez."))
                .isProblem(422, "mail.place-missing");
        assertThat(missing.body()).contains("{campaign}");
        hr.get("/mail-texts/en.no-such-mail").is(404);
        hr.get("/mail-texts/de.invited").is(404);
        hr.post(TEXT + "/preview", draft("", "Over")).is(400);
    }

    private static String draft(String title, String body) {
        return Json.createObjectBuilder()
                .add("subject", "Your pairing")
                .add("title", title)
                .add("body", body)
                .add("action", "See what comes next")
                .build()
                .toString();
    }
}
