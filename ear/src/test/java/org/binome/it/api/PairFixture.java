package org.binome.it.api;

import jakarta.json.JsonObject;
import java.util.List;

/** Two people on their way from a published proposal to sessions held, through REST. */
public record PairFixture(long pairing, Member mentor, Member mentee) {

    /** Both say yes, the senior first. */
    static PairFixture agreed(CampaignFixture campaign, Member mentor, Member mentee) {
        String acceptance = "/match-proposals/" + campaign.asked(mentee).getJsonNumber("id") + "/acceptance";
        mentee.api().post(acceptance).is(200);
        mentor.api().post(acceptance).is(200);
        return of(campaign, mentor, mentee);
    }

    /** The pairing that these two have got in this campaign. */
    public static PairFixture of(CampaignFixture campaign, Member mentor, Member mentee) {
        long pairing = mentee.api().get("/me/pairings").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("campaign").equals(campaign.name()))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
        return new PairFixture(pairing, mentor, mentee);
    }

    PairFixture signed() {
        for (Member person : List.of(mentor, mentee)) {
            sign(person).is(200);
        }
        return this;
    }

    public Answer sign(Member person) {
        int version = person.api().get(path() + "/charter").is(200).object().getInt("version");
        return person.api()
                .post(path() + "/signature", "{\"charterVersion\":%d,\"language\":\"en\"}".formatted(version));
    }

    /** A session on that day, at ten in Paris. @return its address */
    String meet(String day) {
        return "/sessions/"
                + mentee.api()
                        .post(
                                path() + "/sessions",
                                """
                                {"startsAt":"%sT08:00:00Z","minutes":60,"zone":"Europe/Paris","placeKind":"ROOM",
                                 "place":"Forum 2","themeCode":"ai","agenda":"Practice"}"""
                                        .formatted(day))
                        .is(201)
                        .id();
    }

    /** A session of that day that has taken place. @return its address */
    String met(String day, int minutes) {
        String session = meet(day);
        mentor.api()
                .post(session + "/holding", "{\"minutes\":%d}".formatted(minutes))
                .is(200);
        return session;
    }

    String status() {
        return mentee.api().get(path()).is(200).object().getString("status");
    }

    String path() {
        return "/pairings/" + pairing;
    }
}
