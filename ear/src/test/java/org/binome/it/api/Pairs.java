package org.binome.it.api;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** The proposals of a round by their mentees, as HR reads them. People are ids of enrolments. */
record Pairs(Map<Long, JsonObject> byMentee) {

    static Pairs of(long round) {
        return new Pairs(CampaignFixture.proposals(round).stream()
                .collect(Collectors.toMap(one -> person(one, "mentee"), one -> one)));
    }

    /** Mentee to mentor. */
    Map<Long, Long> mentors() {
        return byMentee.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> person(one.getValue(), "mentor")));
    }

    JsonObject proposal(long mentee) {
        JsonObject found = byMentee.get(mentee);
        if (found == null) {
            throw new NoSuchElementException("Nobody is proposed to " + mentee + ": " + byMentee);
        }
        return found;
    }

    /** Address of the proposal to this mentee. */
    String path(long mentee) {
        return "/match-proposals/" + proposal(mentee).getJsonNumber("id");
    }

    private static long person(JsonObject proposal, String side) {
        return proposal.getJsonObject(side).getJsonNumber("enrolmentId").longValue();
    }
}
