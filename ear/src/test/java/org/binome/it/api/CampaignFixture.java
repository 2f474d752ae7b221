package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A campaign of a test's own, for one crowd only, brought on its way through REST. Its mentors share the skill {@code prompts},
 * its mentees seek it, and everybody can meet on weekdays from nine to five.
 */
public final class CampaignFixture {

    private final long id;
    private final String name;

    private CampaignFixture(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** A draft as the template has it that could start today. */
    public static CampaignFixture draft(Crowd crowd, String name) {
        return draft(crowd, name, Map.of());
    }

    /** @param parts of the plan that differ from the template: {@code matching}, {@code frame} … */
    public static CampaignFixture draft(Crowd crowd, String name, Map<String, ? extends JsonValue> parts) {
        String own = name + " " + crowd.mark();
        JsonObjectBuilder plan = Json.createObjectBuilder()
                .add("name", own)
                .add("dates", dates(today()))
                .add("audience", audience(crowd.unit()))
                .add(
                        "people",
                        Json.createObjectBuilder().add("sponsor", crowd.head().id()));
        parts.forEach(plan::add);
        return new CampaignFixture(
                Callers.as("hr")
                        .post("/campaigns", plan.build().toString())
                        .is(201)
                        .id(),
                own);
    }

    /** The same, open for enrolment. */
    public static CampaignFixture open(Crowd crowd, String name, Map<String, ? extends JsonValue> parts) {
        CampaignFixture campaign = draft(crowd, name, parts);
        Callers.as("hr").post(campaign.path() + "/start").is(200);
        return campaign;
    }

    public static CampaignFixture open(Crowd crowd, String name) {
        return open(crowd, name, Map.of());
    }

    /** The template's way to match with some settings changed. */
    public static JsonObject matching(String setting, String value) {
        return Json.createObjectBuilder(Callers.as("hr")
                        .get("/campaigns/template")
                        .is(200)
                        .object()
                        .getJsonObject("matching"))
                .add(setting, value)
                .build();
    }

    /** Enrolment from that day, matching after three weeks, running after five, closed after half a year. */
    public static JsonObject dates(LocalDate from) {
        return Json.createObjectBuilder()
                .add("enrolmentFrom", from.toString())
                .add("matchingFrom", from.plusDays(21).toString())
                .add("runningFrom", from.plusDays(35).toString())
                .add("closesOn", from.plusDays(217).toString())
                .build();
    }

    private static JsonObject audience(String unit) {
        return Json.createObjectBuilder()
                .add("themes", JsonValue.EMPTY_JSON_ARRAY)
                .add(
                        "rules",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("attribute", "UNIT")
                                        .add("relation", "IS")
                                        .add("operand", unit)))
                .build();
    }

    /** The day it is for Binome. */
    public static LocalDate today() {
        return Instant.parse(
                        Callers.as("admin").get("/admin/clock").is(200).object().getString("now"))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** {@code /campaigns/…} */
    public String path() {
        return "/campaigns/" + id;
    }

    /** Lets the next phase begin before its day. */
    public CampaignFixture phase(String next) {
        Callers.as("hr")
                .post(path() + "/phase", "{\"phase\":\"%s\"}".formatted(next))
                .is(200);
        return this;
    }

    /** Enrols somebody who shares. @return the enrolment */
    public long mentor(Member person, int capacity) {
        return enrol(person, Enrolments.SHARES, Enrolments.NOTHING, Enrolments.times(capacity), Enrolments.NOBODY);
    }

    /** Enrols somebody who learns. @return the enrolment */
    public long mentee(Member person) {
        return enrol(person, Enrolments.NOTHING, Enrolments.SEEKS, Enrolments.times(1), Enrolments.NOBODY);
    }

    /** The same of somebody who would like best to meet this person. @return the enrolment */
    public long mentee(Member person, Member wanted) {
        return enrol(
                person,
                Enrolments.NOTHING,
                Enrolments.SEEKS,
                Enrolments.times(1),
                "{\"preferences\":[%d],\"vetoes\":[],\"interests\":[]}".formatted(wanted.id()));
    }

    /** Enrols somebody with these answers, each as JSON. @return the enrolment */
    public long enrol(Member person, String offers, String needs, String times, String choices) {
        return Enrolments.complete(person, id, offers, needs, times, choices);
    }

    /** Runs a round to its end. @return its id */
    public long round() {
        return done(Callers.as("hr").post(path() + "/rounds").is(202).id());
    }

    /** Waits until a round is done. @return its id */
    static long done(long round) {
        String status = "";
        for (int tries = 0; !status.equals("DONE") && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            status = Callers.as("hr").get("/rounds/" + round).is(200).object().getString("status");
            if (status.equals("FAILED") || status.equals("CANCELLED")) {
                break;
            }
        }
        if (!status.equals("DONE")) {
            throw new IllegalStateException("The round became " + status);
        }
        return round;
    }

    /** What HR reads of a round's proposals. */
    public static List<JsonObject> proposals(long round) {
        return Callers.as("hr")
                .get("/rounds/" + round + "/proposals?limit=200")
                .is(200)
                .items()
                .getValuesAs(JsonObject.class);
    }

    /** A round run and published as a whole. @return its id */
    public long publishedRound() {
        long round = round();
        Callers.as("hr").post("/rounds/" + round + "/publication").is(200);
        return round;
    }

    /** What this person is asked about in this campaign. */
    public List<JsonObject> open(Member person) {
        return person.api().get("/me/proposals").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("campaign").equals(name))
                .toList();
    }

    /** The only proposal this person is asked about in this campaign. */
    public JsonObject asked(Member person) {
        List<JsonObject> open = open(person);
        if (open.size() != 1) {
            throw new IllegalStateException(person + " is asked about " + open);
        }
        return open.get(0);
    }

    /** Wound down and archived: out of everybody's way. */
    public void over() {
        Callers.as("hr").post(path() + "/wind-down").is(200);
        Callers.as("hr").post(path() + "/archive").is(200);
    }
}
