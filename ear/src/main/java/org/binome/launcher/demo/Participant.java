package org.binome.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/**
 * Somebody of the demo company who takes part, and what that person would answer when enrolling. The same person answers the
 * same at every start.
 */
final class Participant {

    /** What juniors can share and seniors look for, the most wanted first. */
    private static final List<String> DIGITAL = List.of(
            "prompts",
            "ai-assistant",
            "dashboards",
            "short-stories",
            "shared-documents",
            "ai-checking",
            "linkedin-profile",
            "editing",
            "data-storytelling",
            "no-code",
            "filming",
            "phishing",
            "ai-minutes",
            "accessible-slides",
            "online-whiteboard",
            "instagram-tiktok",
            "podcast",
            "passwords",
            "lighter-files",
            "online-culture");

    /** What seniors know and juniors would like to understand. */
    private static final List<String> EXPERIENCE =
            List.of("plain-language", "reading-figures", "personal-data", "advocacy", "on-camera", "sober-ai");

    private static final List<String> INTERESTS =
            List.of("MUSIC", "READING", "CINEMA", "SPORT", "HIKING", "CYCLING", "COOKING", "TRAVEL", "PHOTOGRAPHY");

    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<String> LEVELS = List.of("PRACTISING", "AT_EASE", "MASTERING");
    private static final List<String> WISHES = List.of("IF_NEEDED", "GLADLY", "WITH_JOY");
    private static final List<String> PRIORITIES = List.of("NICE", "USEFUL", "IMPORTANT");

    private final Colleague person;
    private final boolean junior;
    private final Random random;

    Participant(Colleague person, boolean junior) {
        this.person = person;
        this.junior = junior;
        this.random = new Random(person.number().hashCode());
    }

    String user() {
        return person.user();
    }

    Colleague person() {
        return person;
    }

    boolean junior() {
        return junior;
    }

    /** One of the two whose accounts are printed: they are to meet each other. */
    private boolean known() {
        return user().equals(KnownPeople.MENTOR.user) || user().equals(KnownPeople.MENTEE.user);
    }

    JsonArray offers() {
        JsonArrayBuilder offers = Json.createArrayBuilder();
        List<String> skills = junior ? DIGITAL : EXPERIENCE;
        for (String skill : known() ? skills.subList(0, junior ? 5 : 2) : choose(skills, junior ? 6 : 2)) {
            offers.add(Json.createObjectBuilder()
                    .add("skill", skill)
                    .add("level", LEVELS.get(1 + random.nextInt(2)))
                    .add("wish", WISHES.get(1 + random.nextInt(2))));
        }
        return offers.build();
    }

    JsonArray needs() {
        JsonArrayBuilder needs = Json.createArrayBuilder();
        List<String> skills = junior ? EXPERIENCE : DIGITAL;
        for (String skill : known() ? skills.subList(0, junior ? 1 : 3) : choose(skills, junior ? 1 : 4)) {
            needs.add(Json.createObjectBuilder()
                    .add("skill", skill)
                    .add("priority", PRIORITIES.get(1 + random.nextInt(2)))
                    .add("purpose", ""));
        }
        return needs.build();
    }

    JsonObject times() {
        JsonArrayBuilder languages = Json.createArrayBuilder().add("en");
        if (!person.town().language().equals("en")) {
            languages.add(person.town().language());
        }
        JsonArrayBuilder slots = Json.createArrayBuilder();
        for (String day : known() ? DAYS : choose(DAYS, 4)) {
            for (int hour : List.of(9, 14)) {
                slots.add(Json.createObjectBuilder()
                        .add("day", day)
                        .add("startsAt", LocalTime.of(hour, 0).toString())
                        .add("endsAt", LocalTime.of(hour + 3, 0).toString()));
            }
        }
        return Json.createObjectBuilder()
                .add("zone", person.town().zone())
                .add("languages", languages)
                .add("capacity", junior && random.nextInt(5) == 0 ? 2 : 1)
                .add("slots", slots)
                .build();
    }

    JsonObject choices() {
        return Json.createObjectBuilder()
                .add("preferences", Json.createArrayBuilder())
                .add("vetoes", Json.createArrayBuilder())
                .add("interests", Json.createArrayBuilder(choose(INTERESTS, 3)))
                .build();
    }

    /** Some of the list, those in front more often. */
    private List<String> choose(List<String> all, int most) {
        return random.doubles(50)
                .mapToObj(at -> all.get((int) (at * at * all.size())))
                .distinct()
                .limit(most)
                .toList();
    }
}
