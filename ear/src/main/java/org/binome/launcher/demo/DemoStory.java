package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.launcher.Await;
import org.binome.launcher.LaunchFailure;

/**
 * What happened in the demo company: the list imported, a campaign that is over, one that has been running for two months, one in enrolment, one
 * draft. Told by the product's own interface on a moved clock, so that every rule has been kept.
 */
final class DemoStory {

    private final BinomeApi api;
    private final List<Colleague> people;
    private final Cast cast;
    private final LocalDate today;
    private final URI mailbox;
    private final Map<String, Long> ids = new HashMap<>();

    DemoStory(BinomeApi api, List<Colleague> people, Cast cast, LocalDate today, URI mailbox) {
        this.api = api;
        this.people = people;
        this.cast = cast;
        this.today = today;
        this.mailbox = mailbox;
    }

    /** The clock is set right again, also when the story breaks off. */
    void tell() {
        try {
            campaigns();
        } finally {
            api.delete("admin", "/admin/clock");
        }
    }

    private void campaigns() {
        at(today.minusDays(330));
        importDirectory();
        long first = campaign("Pilote", today.minusDays(330), today.minusDays(312), today.minusDays(300), -110);
        api.post("hr", "/campaigns/" + first + "/start", null);
        invite(first, cast.first(), 40);
        at(today.minusDays(325));
        cast.first().forEach(person -> enrol(first, person));
        new FinishedCampaign(api, cast.first(), first, today.minusDays(300), this::at).tell();
        at(today.minusDays(104));
        long running = campaign("Passerelle", today.minusDays(104), today.minusDays(76), today.minusDays(62), 120);
        api.post("hr", "/campaigns/" + running + "/start", null);
        invite(running, cast.running(), 3);
        at(today.minusDays(98));
        cast.running().forEach(person -> enrol(running, person));
        new RunningCampaign(api, cast.running(), running, today, this::at).tell();
        new LibraryStory(api).tell();
        groups();
        new DigestStory(api, mailbox, today, this::at).tell();
        at(today.minusDays(9));
        long enrolling = campaign("Duo d’hiver", today.minusDays(9), today.plusDays(19), today.plusDays(33), 215);
        api.post("hr", "/campaigns/" + enrolling + "/start", null);
        invite(enrolling, cast.enrolling(), 7);
        at(today.minusDays(4));
        cast.enrolling().forEach(person -> enrol(enrolling, person));
        campaign("Printemps vidéo", today.plusDays(75), today.plusDays(100), today.plusDays(115), 300);
    }

    private void groups() {
        GroupStory story = new GroupStory(api, cast.enrolling(), today, this::at);
        if (!story.people().isEmpty()) {
            at(today.minusDays(50));
            long groups = id(api.post(
                    "hr",
                    "/campaigns",
                    plan("Cercles IA", today.minusDays(50), today.minusDays(40), today.minusDays(30), 150)
                            .add("frame", GroupStory.frame())
                            .build()));
            api.post("hr", "/campaigns/" + groups + "/start", null);
            invite(groups, story.people(), people.size());
            story.tell(groups);
        }
    }

    private void at(LocalDate day) {
        api.put(
                "admin",
                "/admin/clock",
                Json.createObjectBuilder()
                        .add(
                                "now",
                                day.atTime(LocalTime.of(8, 0))
                                        .toInstant(ZoneOffset.UTC)
                                        .toString())
                        .build());
    }

    private void importDirectory() {
        String list = Colleague.list(people);
        String path = "/directory-imports/" + id(api.postText("hr", "/directory-imports?fileName=employees.csv", list));
        api.post("hr", path + "/dry-run", null);
        awaitPhase(path, "READY");
        api.post(
                "hr",
                path + "/confirmation",
                Json.createObjectBuilder().add("leaversAccepted", true).build());
        awaitPhase(path, "DONE");
        for (String next = ""; next != null; ) {
            JsonObject page = api.get("hr", "/employees?limit=200" + next).asJsonObject();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> ids.put(
                            one.getString("number"), one.getJsonNumber("id").longValue()));
            next = page.get("next") == null || page.get("next") == JsonValue.NULL
                    ? null
                    : "&after=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
        }
    }

    private void awaitPhase(String path, String phase) {
        boolean reached = Await.until(Duration.ofMinutes(2), () -> {
            String now = api.get("hr", path).asJsonObject().getString("phase");
            if (now.equals("FAULTY") || now.equals("FAILED")) {
                throw new LaunchFailure("The demo's employee list was refused: " + api.get("hr", path + "/problems"));
            }
            return now.equals(phase);
        });
        if (!reached) {
            throw new LaunchFailure("The demo's employee list did not become " + phase + " within two minutes.");
        }
    }

    private long campaign(String name, LocalDate enrolment, LocalDate matching, LocalDate running, int closesInDays) {
        return id(api.post(
                "hr",
                "/campaigns",
                plan(name, enrolment, matching, running, closesInDays).build()));
    }

    private JsonObjectBuilder plan(
            String name, LocalDate enrolment, LocalDate matching, LocalDate running, int closesInDays) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add(
                        "dates",
                        Json.createObjectBuilder()
                                .add("enrolmentFrom", enrolment.toString())
                                .add("matchingFrom", matching.toString())
                                .add("runningFrom", running.toString())
                                .add("closesOn", today.plusDays(closesInDays).toString()))
                .add(
                        "people",
                        Json.createObjectBuilder()
                                .add("sponsor", ids.get(KnownPeople.SPONSOR.number))
                                .add("coordinator", ids.get(KnownPeople.HR.number)));
    }

    /** The people who will enrol, and every so many others, who will not. */
    private void invite(long campaign, List<Participant> invited, int oneOf) {
        JsonArrayBuilder employees = Json.createArrayBuilder();
        Set<Long> asked = invited.stream()
                .map(person -> ids.get(person.person().number()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int position = 0; position < people.size(); position += oneOf) {
            asked.add(ids.get(people.get(position).number()));
        }
        asked.forEach(employees::add);
        api.post(
                "hr",
                "/campaigns/" + campaign + "/invitations",
                Json.createObjectBuilder().add("employees", employees).build());
    }

    private void enrol(long campaign, Participant person) {
        String mine = "/enrolments/" + id(api.post(person.user(), "/campaigns/" + campaign + "/enrolments", null));
        api.put(person.user(), mine + "/offers", person.offers());
        api.put(person.user(), mine + "/needs", person.needs());
        api.put(person.user(), mine + "/availability", person.times());
        api.put(person.user(), mine + "/preferences", person.choices());
        api.post(
                person.user(),
                mine + "/consent",
                Json.createObjectBuilder().add("textVersion", 2).build());
    }

    static long id(JsonValue value) {
        return value.asJsonObject().getJsonNumber("id").longValue();
    }
}
