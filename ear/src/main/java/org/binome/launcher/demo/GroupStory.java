package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.binome.launcher.Await;

/** The demo's campaign of groups: a mentor and some seniors of one town, who have met once and meet again. */
final class GroupStory {

    private static final int SENIORS = 5;

    private final BinomeApi api;
    private final LocalDate today;
    private final Consumer<LocalDate> clock;
    private final List<Participant> people;

    /** @param all among whom the group is found */
    GroupStory(BinomeApi api, List<Participant> all, LocalDate today, Consumer<LocalDate> clock) {
        this.api = api;
        this.today = today;
        this.clock = clock;
        this.people = group(all);
    }

    /** One junior and the most seniors by the same clock, the junior first; nobody when there are too few. */
    private static List<Participant> group(List<Participant> all) {
        Map<String, List<Participant>> seniors = all.stream()
                .filter(person -> !person.junior())
                .collect(Collectors.groupingBy(person -> person.person().town().zone()));
        List<Participant> found = new ArrayList<>();
        for (Participant person : all) {
            List<Participant> near = seniors.getOrDefault(person.person().town().zone(), List.of());
            if (person.junior() && found.isEmpty() && near.size() >= SENIORS) {
                found.add(person);
                found.addAll(near.subList(0, SENIORS));
            }
        }
        return found;
    }

    List<Participant> people() {
        return people;
    }

    /** The rhythm of a campaign of groups. */
    static JsonObject frame() {
        return Json.createObjectBuilder()
                .add("format", "GROUP")
                .add("sessions", 6)
                .add("sessionMinutes", 60)
                .add("monthlyBudgetMinutes", 180)
                .build();
    }

    /** @param campaign open for enrolment since 50 days */
    void tell(long campaign) {
        clock.accept(today.minusDays(45));
        people.forEach(person -> enrol(campaign, person));
        clock.accept(today.minusDays(39));
        phase(campaign, "MATCHING");
        String round = "/rounds/" + DemoStory.id(api.post("hr", "/campaigns/" + campaign + "/rounds", null));
        Await.until(
                Duration.ofMinutes(2),
                () -> api.get("hr", round).asJsonObject().getString("status").equals("DONE"));
        if (items("hr", round + "/proposals?limit=200").stream().allMatch(one -> one.getBoolean("groupTooSmall"))) {
            return;
        }
        api.post("hr", round + "/publication", null);
        List<Participant> seniors = people.subList(1, people.size());
        seniors.forEach(this::accept);
        accept(mentor());
        clock.accept(today.minusDays(36));
        // the last one has still to sign
        seniors.stream().limit(seniors.size() - 1).forEach(this::sign);
        clock.accept(today.minusDays(29));
        phase(campaign, "RUNNING");
        items(mentor().user(), "/me/pairings").stream()
                .filter(one -> one.getString("status").equals("ACTIVE"))
                .findFirst()
                .ifPresent(one -> meet(DemoStory.id(one)));
    }

    private void meet(long pairing) {
        String gatherings = "/pairings/" + pairing + "/gatherings";
        if (api.get(mentor().user(), "/pairings/" + pairing + "/group")
                        .asJsonObject()
                        .getInt("missing")
                > 0) {
            return;
        }
        JsonObject first = plan(gatherings, Course.working(today.minusDays(20)));
        clock.accept(today.minusDays(17));
        List<JsonObject> there = first.getJsonArray("people").getValuesAs(JsonObject.class);
        api.post(
                mentor().user(),
                gatherings + "/" + first.getString("id") + "/holding",
                Json.createObjectBuilder()
                        .add("minutes", 60)
                        .add(
                                "absent",
                                Json.createArrayBuilder()
                                        .add(there.get(there.size() - 1).getJsonNumber("pairing")))
                        .build());
        clock.accept(today.minusDays(3));
        plan(gatherings, Course.working(today.plusDays(6)));
    }

    private JsonObject plan(String gatherings, LocalDate day) {
        ZoneId zone = ZoneId.of(mentor().person().town().zone());
        return api.post(
                        mentor().user(),
                        gatherings,
                        Json.createObjectBuilder()
                                .add(
                                        "startsAt",
                                        day.atTime(LocalTime.of(10, 0))
                                                .atZone(zone)
                                                .toInstant()
                                                .toString())
                                .add("minutes", 60)
                                .add("zone", zone.getId())
                                .add("placeKind", "ROOM")
                                .add("place", "Atelier 4")
                                .add("themeCode", "ai")
                                .add("agenda", "10 min: what each of you tried\n40 min: practice\n10 min: next actions")
                                .build())
                .asJsonObject();
    }

    private Participant mentor() {
        return people.get(0);
    }

    private void enrol(long campaign, Participant person) {
        String mine =
                "/enrolments/" + DemoStory.id(api.post(person.user(), "/campaigns/" + campaign + "/enrolments", null));
        JsonArrayBuilder skills = Json.createArrayBuilder();
        for (String skill : List.of("prompts", "ai-assistant", "ai-checking")) {
            skills.add(
                    person.junior()
                            ? Json.createObjectBuilder()
                                    .add("skill", skill)
                                    .add("level", "MASTERING")
                                    .add("wish", "WITH_JOY")
                            : Json.createObjectBuilder()
                                    .add("skill", skill)
                                    .add("priority", "USEFUL")
                                    .add("purpose", ""));
        }
        api.put(person.user(), mine + (person.junior() ? "/offers" : "/needs"), skills.build());
        api.put(
                person.user(),
                mine + "/availability",
                Json.createObjectBuilder(person.times())
                        .add("capacity", person.junior() ? SENIORS : 3)
                        .build());
        api.post(
                person.user(),
                mine + "/consent",
                Json.createObjectBuilder().add("textVersion", 2).build());
    }

    private void accept(Participant person) {
        items(person.user(), "/me/proposals")
                .forEach(proposal ->
                        api.post(person.user(), "/match-proposals/" + DemoStory.id(proposal) + "/acceptance", null));
    }

    private void sign(Participant senior) {
        for (JsonObject pairing : items(senior.user(), "/me/pairings")) {
            String path = "/pairings/" + DemoStory.id(pairing);
            for (Participant person : List.of(mentor(), senior)) {
                int version =
                        api.get(person.user(), path + "/charter").asJsonObject().getInt("version");
                api.post(
                        person.user(),
                        path + "/signature",
                        Json.createObjectBuilder()
                                .add("charterVersion", version)
                                .add("language", "en")
                                .build());
            }
        }
    }

    private void phase(long campaign, String phase) {
        String path = "/campaigns/" + campaign;
        if (!api.get("hr", path).asJsonObject().getString("phase").equals(phase)) {
            api.post(
                    "hr",
                    path + "/phase",
                    Json.createObjectBuilder().add("phase", phase).build());
        }
    }

    private List<JsonObject> items(String user, String path) {
        return api.get(user, path).asJsonObject().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
