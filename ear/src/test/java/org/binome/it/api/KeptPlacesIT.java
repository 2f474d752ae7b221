package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.binome.it.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/** One mentor holds two places; another one has a proposal that nobody has answered. */
@DisplayName("Places that are held")
class KeptPlacesIT {

    private static final Crowd CROWD = new Crowd("held");
    private static final Member MENTOR = CROWD.junior();
    private static final Member OTHER = CROWD.junior();

    private static long mentor;
    private static long other;
    private static long open;

    @BeforeAll
    static void pair() {
        Member[] mentees = {CROWD.senior(), CROWD.senior(), CROWD.senior()};
        CROWD.arrive();
        CampaignFixture campaign = CampaignFixture.open(
                CROWD, "Held", Map.of("matching", CampaignFixture.matching("approvalOrder", "BOTH_AT_ONCE")));
        mentor = campaign.mentor(MENTOR, 2);
        other = campaign.mentor(OTHER, 1);
        Stream.of(mentees).forEach(campaign::mentee);
        campaign.phase("MATCHING").publishedRound();
        open = id(campaign.asked(OTHER));
        MENTOR.api()
                .get("/me/proposals")
                .is(200)
                .items()
                .getValuesAs(JsonObject.class)
                .forEach(one -> accept(MENTOR, id(one)));
        Stream.of(mentees)
                .filter(mentee -> id(campaign.asked(mentee)) != open)
                .forEach(mentee -> accept(mentee, id(campaign.asked(mentee))));
        assertThat(Stored.number("select count(*) from pairing where mentor_id = ?", mentor))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("P09 nobody can offer fewer places than are held, and is told so")
    void lowered() {
        MENTOR.api()
                .with("If-Match", "*")
                .put("/enrolments/" + mentor + "/availability", Enrolments.times(1))
                .isProblem(409, "matching.places-held");
        refused("enrolment_capacity_held", "update enrolment set capacity = 1 where id = %d".formatted(mentor));
    }

    @Test
    @DisplayName("P09 the database itself refuses a place beyond the capacity, whatever of it changes")
    void beyondCapacity() {
        refused(
                "match_proposal_capacity",
                "update match_proposal set mentor_place = 3 where place_held and mentor_place = 1 and mentor_id = %d"
                        .formatted(mentor));
        refused(
                "match_proposal_capacity",
                "update match_proposal set mentor_id = %d where place_held and mentor_id = %d"
                        .formatted(other, mentor));
        refused(
                "match_proposal_capacity",
                """
                update match_proposal set mentor_id = %d, state = 'ACCEPTED', mentor_consent_at = published_at,
                  mentee_consent_at = published_at, place_held = true, mentor_place = 3 where id = %d"""
                        .formatted(mentor, open));
    }

    @Test
    @DisplayName("P05 the database itself refuses an open pairing without an agreed proposal of the same two people")
    void withoutAgreement() {
        for (String status : new String[] {"AWAITING_CHARTER", "ACTIVE"}) {
            refused(
                    "pairing_open_holds_place",
                    """
                    insert into pairing (id, version, campaign_id, mentor_id, mentee_id, proposal_id, status, mentor_consent_at,
                      mentee_consent_at, mentor_signed_at, mentor_charter_version, mentee_signed_at, mentee_charter_version,
                      started_at)
                    select nextval('binome_seq'), 1, campaign_id, mentor_id, mentee_id, id, '%s', now(), now(), now(), 1, now(), 1,
                      now() from match_proposal where id = %d"""
                            .formatted(status, open));
        }
        refused(
                "pairing_open_holds_place",
                "update match_proposal set place_held = false, mentor_place = null where place_held and mentor_id = %d"
                        .formatted(mentor));
        refused(
                "pairing_open_holds_place",
                "update pairing set mentor_id = mentee_id, mentee_id = mentor_id where mentor_id = %d"
                        .formatted(mentor));
    }

    private static void accept(Member person, long proposal) {
        person.api().post("/match-proposals/" + proposal + "/acceptance").is(200);
    }

    private static long id(JsonObject found) {
        return found.getJsonNumber("id").longValue();
    }

    private static void refused(String constraint, String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = Running.database();
                            Statement sql = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        try {
                            sql.execute("set constraints all immediate");
                            assertThat(sql.executeUpdate(statement)).isPositive();
                        } finally {
                            connection.rollback();
                        }
                    }
                })
                .as(statement)
                .isInstanceOfSatisfying(PSQLException.class, refusal -> assertThat(
                                refusal.getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }
}
