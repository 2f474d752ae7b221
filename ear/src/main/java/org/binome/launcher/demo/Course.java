package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.binome.launcher.Await;
import org.binome.launcher.LaunchFailure;

/** The steps that a campaign of the demo takes, each by those who would take it. */
final class Course {

    private static final List<String> THEMES = List.of("ai", "data", "digital-tools", "video", "social-networks");

    private final BinomeApi api;
    private final List<Participant> people;
    private final long campaign;
    private final Random random = new Random(62);

    Course(BinomeApi api, List<Participant> people, long campaign) {
        this.api = api;
        this.people = people;
        this.campaign = campaign;
    }

    void phase(String phase) {
        JsonObject now = api.get("hr", "/campaigns/" + campaign).asJsonObject();
        if (!now.getString("phase").equals(phase)) {
            api.post(
                    "hr",
                    "/campaigns/" + campaign + "/phase",
                    Json.createObjectBuilder().add("phase", phase).build());
        }
    }

    /** The two whose accounts are printed meet each other, so that both sides can be looked at; or must not. */
    void wishKnown(String kind) {
        api.put(
                "hr",
                "/campaigns/" + campaign + "/pair-wishes",
                Json.createObjectBuilder()
                        .add("mentor", enrolment(KnownPeople.MENTOR))
                        .add("mentee", enrolment(KnownPeople.MENTEE))
                        .add("kind", kind)
                        .build());
    }

    private long enrolment(KnownPeople person) {
        return api
                .get(person.user, "/me/enrolments")
                .asJsonObject()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getJsonNumber("campaign").longValue() == campaign)
                .findFirst()
                .map(DemoStory::id)
                .orElseThrow();
    }

    void match() {
        String round = "/rounds/" + DemoStory.id(api.post("hr", "/campaigns/" + campaign + "/rounds", null));
        boolean done = Await.until(Duration.ofMinutes(2), () -> {
            String status = api.get("hr", round).asJsonObject().getString("status");
            if (status.equals("FAILED") || status.equals("CANCELLED")) {
                throw new LaunchFailure("The demo's matching round ended as " + status + ".");
            }
            return status.equals("DONE");
        });
        if (!done) {
            throw new LaunchFailure("The demo's matching round did not finish within two minutes.");
        }
        api.post("hr", round + "/publication", null);
    }

    /** Seniors are asked first; of twenty people, one says no. */
    void answer(boolean junior) {
        for (Participant person : people) {
            if (person.junior() == junior) {
                JsonObject open = api.get(person.user(), "/me/proposals").asJsonObject();
                for (JsonObject proposal : open.getJsonArray("items").getValuesAs(JsonObject.class)) {
                    boolean known =
                            person.user().equals("mentor") || person.user().equals("mentee");
                    String word = known || random.nextInt(20) > 0 ? "/acceptance" : "/decline";
                    api.post(person.user(), "/match-proposals/" + DemoStory.id(proposal) + word, null);
                }
            }
        }
    }

    /** Each pairing with its two people, the mentor first: in the demo the junior. */
    Map<Long, List<Participant>> pairings() {
        Map<Long, Participant> one = new LinkedHashMap<>();
        Map<Long, List<Participant>> found = new LinkedHashMap<>();
        for (Participant person : people) {
            for (JsonObject pairing : api.get(person.user(), "/me/pairings")
                    .asJsonObject()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)) {
                long id = DemoStory.id(pairing);
                Participant other = one.putIfAbsent(id, person);
                if (other != null) {
                    found.put(id, person.junior() ? List.of(person, other) : List.of(other, person));
                }
            }
        }
        return found;
    }

    void sign(long pairing, List<Participant> both) {
        for (Participant person : both) {
            JsonObject charter = api.get(
                            person.user(),
                            "/pairings/" + pairing + "/charter?language="
                                    + person.person().town().language())
                    .asJsonObject();
            api.post(
                    person.user(),
                    "/pairings/" + pairing + "/signature",
                    Json.createObjectBuilder()
                            .add("charterVersion", charter.getInt("version"))
                            .add("language", person.person().town().language())
                            .build());
        }
    }

    /** Most pairs plan one session in the three weeks after that day. Answers the sessions with who planned them. */
    Map<Long, Participant> plan(Map<Long, List<Participant>> pairings, LocalDate begin) {
        Map<Long, Participant> planned = new LinkedHashMap<>();
        pairings.forEach((pairing, both) -> {
            Participant planner = both.get(random.nextInt(2));
            if (random.nextInt(6) > 0
                    || planner.user().equals("mentor")
                    || planner.user().equals("mentee")) {
                ZoneId zone = ZoneId.of(planner.person().town().zone());
                Instant start = working(begin.plusDays(2 + random.nextInt(18)))
                        .atTime(LocalTime.of(9 + random.nextInt(8), 0))
                        .atZone(zone)
                        .toInstant();
                long session = DemoStory.id(
                        api.post(planner.user(), "/pairings/" + pairing + "/sessions", sessionPlan(start, zone)));
                api.post(planner.user(), "/sessions/" + session + "/confirmation", null);
                planned.put(session, planner);
            }
        });
        return planned;
    }

    /** That day, or the Monday after a weekend. */
    static LocalDate working(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    private JsonObject sessionPlan(Instant start, ZoneId zone) {
        boolean video = random.nextBoolean();
        return Json.createObjectBuilder()
                .add("startsAt", start.toString())
                .add("minutes", 60)
                .add("zone", zone.getId())
                .add("placeKind", video ? "VIDEO" : "ROOM")
                .add("place", video ? "https://meet.binome.example/" + (1000 + random.nextInt(9000)) : "Forum 2")
                .add("themeCode", THEMES.get(random.nextInt(THEMES.size())))
                .add("agenda", "10 min: check-in\n35 min: practice\n15 min: next actions")
                .build();
    }

    void hold(long session, Participant planner, Map<Long, List<Participant>> pairings) {
        if (random.nextInt(12) == 0) {
            api.post(planner.user(), "/sessions/" + session + "/cancellation", null);
            return;
        }
        JsonObject held = api.post(
                        planner.user(),
                        "/sessions/" + session + "/holding",
                        Json.createObjectBuilder()
                                .add("minutes", 45 + 15 * random.nextInt(4))
                                .build())
                .asJsonObject();
        for (Participant person : pairings.get(held.getJsonNumber("pairingId").longValue())) {
            if (random.nextInt(4) > 0) {
                api.post(
                        person.user(),
                        "/sessions/" + session + "/pulse",
                        Json.createObjectBuilder()
                                .add("mood", 3 + random.nextInt(3))
                                .add("useful", 2 + random.nextInt(4))
                                .build());
            }
        }
    }
}
