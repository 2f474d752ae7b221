package org.binome.it.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;

/** A junior and a senior who meet in a campaign of their own, all of it said through REST. */
final class Couple {

    private final Crowd crowd;
    private final Member junior;
    private final Member senior;
    private CampaignFixture campaign;
    private long mentor;
    private long mentee;
    private long pairing;

    private Couple(Crowd crowd) {
        this.crowd = crowd;
        this.junior = crowd.junior();
        this.senior = crowd.senior();
    }

    static Couple of(Crowd crowd) {
        return new Couple(crowd);
    }

    /** Both take part in a new campaign that still takes others. */
    Couple enrol(String name) {
        campaign = CampaignFixture.open(crowd, name);
        mentor = campaign.mentor(junior, 1);
        mentee = campaign.mentee(senior);
        return this;
    }

    /** They are proposed to each other, and both say yes: their pairing waits for the charter. */
    Couple agree() {
        campaign.phase("MATCHING");
        Callers.as("hr")
                .put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentor, mentee))
                .is(204);
        campaign.publishedRound();
        long proposal = senior.api()
                .get("/me/proposals")
                .is(200)
                .items()
                .getValuesAs(JsonObject.class)
                .get(0)
                .getJsonNumber("id")
                .longValue();
        for (Member one : List.of(senior, junior)) {
            one.api().post("/match-proposals/" + proposal + "/acceptance").is(200);
        }
        pairing = Stored.number("select id from pairing where proposal_id = ?", proposal);
        return this;
    }

    /** Both sign the charter: their pairing is active. */
    Couple sign() {
        for (Member one : List.of(senior, junior)) {
            int version = one.api().get(path() + "/charter").is(200).object().getInt("version");
            one.api()
                    .post(path() + "/signature", "{\"charterVersion\":%d,\"language\":\"en\"}".formatted(version))
                    .is(200);
        }
        return this;
    }

    /** A session of that day. @param query {@code ?confirmed=true} to invite both at once @return its address */
    String session(LocalDate day, String query) {
        return "/sessions/"
                + junior.api()
                        .post(path() + "/sessions" + query, plan(day, 9, "Prompts"))
                        .is(201)
                        .id();
    }

    /** An hour of that day in a room, as JSON. */
    static String plan(LocalDate day, int hour, String agenda) {
        return """
                {"startsAt":"%sT%02d:00:00Z","minutes":60,"zone":"Europe/Paris","placeKind":"ROOM","place":"Forum",
                 "themeCode":"ai","agenda":"%s"}"""
                .formatted(day, hour, agenda);
    }

    /** Mails to both with this kind of calendar entry. */
    long invitations(String method) {
        return Stored.number(
                "select count(*) from outbox_message where calendar_method = ? and recipient_id in (?, ?)",
                method,
                junior.id(),
                senior.id());
    }

    Member junior() {
        return junior;
    }

    Member senior() {
        return senior;
    }

    CampaignFixture campaign() {
        return campaign;
    }

    long pairing() {
        return pairing;
    }

    /** {@code /pairings/…} */
    String path() {
        return "/pairings/" + pairing;
    }
}
