package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.launcher.Await;
import org.binome.launcher.LaunchFailure;

/** HR writes an article, and one person reads of it in the digest of the month: asked for, confirmed by the link in the mailbox. */
final class DigestStory {

    private static final String READER = "mentor";
    private static final int MOST_WAITING = 7;
    private static final Pattern LINK = Pattern.compile("/digest\\?link=([\\w-]{43})");

    private final BinomeApi api;
    private final URI mailbox;
    private final LocalDate today;
    private final Consumer<LocalDate> clock;

    DigestStory(BinomeApi api, URI mailbox, LocalDate today, Consumer<LocalDate> clock) {
        this.api = api;
        this.mailbox = mailbox;
        this.today = today;
        this.clock = clock;
    }

    void tell() {
        LocalDate morning = morning();
        clock.accept(morning.minusDays(4));
        publish();
        int before = links().size();
        api.post(READER, "/me/digest", null);
        api.post(
                READER,
                "/me/digest/confirmation",
                Json.createObjectBuilder().add("link", link(before)).build());
        // with two mails in the week before, it waits for another day
        for (int day = 0; day < MOST_WAITING && !written(morning.plusDays(day)); day++) {
            // until it is written
        }
    }

    /** The latest first working morning of a month. */
    private LocalDate morning() {
        LocalDate morning = first(YearMonth.from(today));
        return morning.isBefore(today) ? morning : first(YearMonth.from(today).minusMonths(1));
    }

    private static LocalDate first(YearMonth month) {
        LocalDate day = month.atDay(1);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    private boolean written(LocalDate day) {
        clock.accept(day);
        return api.post("admin", "/jobs/monthly-digests/runs", null)
                        .asJsonObject()
                        .getInt("changes")
                > 0;
    }

    private void publish() {
        JsonObjectBuilder texts = Json.createObjectBuilder()
                .add(
                        "en",
                        text(
                                "Meet where the work is",
                                "Half an hour at a colleague’s desk shows more than slides.",
                                "Choose one task of next week. Do it together, where it is usually done, and let the one who learns hold the mouse."))
                .add(
                        "fr",
                        text(
                                "Se voir là où se fait le travail",
                                "Une demi-heure au poste d’un collègue montre plus que des diapositives.",
                                "Choisissez une tâche de la semaine prochaine. Faites-la ensemble, là où elle se fait d’habitude, et laissez la souris à qui apprend."));
        JsonObjectBuilder plan = Json.createObjectBuilder()
                .add("forWhom", "BOTH")
                .add("stage", "ONGOING")
                .add("minutes", 3)
                .add("position", 900)
                .add("texts", texts);
        long id = DemoStory.id(api.post(
                "hr",
                "/materials",
                Json.createObjectBuilder()
                        .add("kind", "ARTICLE")
                        .add("plan", plan)
                        .build()));
        api.post("hr", "/materials/" + id + "/publication", null);
    }

    private static JsonObjectBuilder text(String title, String summary, String body) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("summary", summary)
                .add("body", body);
    }

    /** The secret part of the link, once its mail has arrived. @param before how many had arrived before it was asked for */
    private String link(int before) {
        if (!Await.until(Duration.ofMinutes(1), () -> links().size() > before)) {
            throw new LaunchFailure("The demo's mail that asks about the digest did not arrive within a minute.");
        }
        List<String> links = links();
        return links.get(links.size() - 1);
    }

    /** Those that the reader was ever sent, the latest last. */
    private List<String> links() {
        try (JsonReader mails =
                Json.createReader(mailbox.resolve("/mails.json").toURL().openStream())) {
            return mails.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("to").contains("<" + READER + "@"))
                    .map(mail -> LINK.matcher(
                            mail.getJsonArray("parts").getJsonObject(0).getString("content")))
                    .filter(Matcher::find)
                    .map(link -> link.group(1))
                    .toList();
        } catch (IOException e) {
            throw new LaunchFailure("The mailbox does not answer: " + e);
        }
    }
}
