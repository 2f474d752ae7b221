package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A junior who shares with several seniors in a campaign of groups, all of it said through REST. */
public final class Group {

    private final Crowd crowd;
    private final Member mentor;
    private final List<Member> seniors;
    private final List<PairFixture> pairs = new ArrayList<>();
    private CampaignFixture campaign;

    private Group(Crowd crowd, int seniors) {
        this.crowd = crowd;
        this.mentor = crowd.junior();
        this.seniors =
                IntStream.range(0, seniors).mapToObj(any -> crowd.senior()).toList();
    }

    public static Group of(Crowd crowd, int seniors) {
        return new Group(crowd, seniors);
    }

    /** A campaign of groups, open for enrolment. */
    static CampaignFixture campaign(Crowd crowd, String name) {
        return CampaignFixture.open(
                crowd,
                name,
                Map.of(
                        "frame",
                        Json.createObjectBuilder()
                                .add("format", "GROUP")
                                .add("sessions", 6)
                                .add("sessionMinutes", 60)
                                .add("monthlyBudgetMinutes", 180)
                                .build()));
    }

    /** Everybody takes part. */
    public Group enrol(String name) {
        campaign = campaign(crowd, name);
        campaign.mentor(mentor, 6);
        seniors.forEach(senior -> enrol(campaign, senior));
        return this;
    }

    /** Somebody who learns. */
    static long enrol(CampaignFixture campaign, Member senior) {
        return campaign.enrol(senior, Enrolments.NOTHING, Enrolments.SEEKS, Enrolments.times(3), Enrolments.NOBODY);
    }

    /** A round gives all seniors to the mentor, and everybody says yes: their pairings wait for the charter. */
    public Group agree() {
        campaign.phase("MATCHING").publishedRound();
        seniors.forEach(senior -> pairs.add(PairFixture.agreed(campaign, mentor, senior)));
        return this;
    }

    /** The first so many have signed, with the mentor. */
    public Group signed(int many) {
        pairs.stream()
                .limit(many)
                .filter(pair -> pair.status().equals("AWAITING_CHARTER"))
                .forEach(PairFixture::signed);
        return this;
    }

    public Member mentor() {
        return mentor;
    }

    public Member senior(int number) {
        return seniors.get(number);
    }

    CampaignFixture campaign() {
        return campaign;
    }

    public long pairing(int number) {
        return pairs.get(number).pairing();
    }

    /** {@code /pairings/…} of one of the seniors. */
    String path(int number) {
        return pairs.get(number).path();
    }

    /** An hour for all. @return the gathering */
    JsonObject plan(String day, int hour) {
        return mentor.api().post(path(0) + "/gatherings", at(day, hour)).is(201).object();
    }

    /** An hour of that day in a room, UTC, as JSON. */
    static String at(String day, int hour) {
        return """
                {"startsAt":"%sT%02d:00:00Z","minutes":60,"zone":"Europe/Paris","placeKind":"ROOM","place":"Forum",
                 "themeCode":"ai","agenda":"Prompts"}"""
                .formatted(day, hour);
    }

    /** When the group's first gathering begins. */
    public Instant meets() {
        return Instant.parse(mentor.api()
                .get(path(0) + "/gatherings")
                .is(200)
                .items()
                .getJsonObject(0)
                .getString("startsAt"));
    }

    /** The campaign is out of everybody's way. */
    public void over() {
        campaign.over();
    }

    /** The gathering as the pairing of one of the seniors shows it. */
    JsonObject gathering(int number, String id) {
        return seniors
                .get(number)
                .api()
                .get(path(number) + "/gatherings")
                .is(200)
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Mails to somebody with this kind of calendar entry. */
    static long invitations(Member reader, String method) {
        return Stored.number(
                "select count(*) from outbox_message where calendar_method = ? and recipient_id = ?",
                method,
                reader.id());
    }
}
