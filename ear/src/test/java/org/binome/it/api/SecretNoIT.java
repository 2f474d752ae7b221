package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A no that nobody can trace")
class SecretNoIT {

    private static final Crowd CROWD = new Crowd("secret");
    private static final Member JUNIOR = CROWD.junior();
    private static final Member SENIOR = CROWD.senior();
    private static final Member LEFT_OUT = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P10 P13 neither a no nor a round without a match changes the entity tag of somebody's own enrolment")
    void sameTag() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Same tag");
        long junior = campaign.mentor(JUNIOR, 1);
        long senior = campaign.mentee(SENIOR);
        campaign.phase("MATCHING");
        String ofJunior = tag(JUNIOR, junior);
        campaign.publishedRound();
        decline(campaign, SENIOR);

        assertThat(tag(JUNIOR, junior)).isEqualTo(ofJunior);
        String ofSenior = tag(SENIOR, senior);
        campaign.publishedRound();
        assertThat(tag(SENIOR, senior)).isEqualTo(ofSenior);
        assertThat(Stored.number("select rounds_waited from enrolment where id = ?", senior))
                .as("declined once, then left out once")
                .isEqualTo(2);
        JUNIOR.api()
                .with("If-Match", ofJunior)
                .put("/enrolments/" + junior + "/availability", Enrolments.times(2))
                .is(200);
    }

    @Test
    @DisplayName("P13 the audit trail tells that there was a no, not whose")
    void unsigned() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Unsigned");
        campaign.mentor(JUNIOR, 1);
        campaign.mentee(LEFT_OUT);
        campaign.phase("MATCHING").publishedRound();
        long proposal = decline(campaign, LEFT_OUT);

        assertThat(Stored.text(
                        "select actor from audit_entry where event = 'ProposalDeclined' and facts = ?",
                        "proposalId=" + proposal))
                .isEqualTo("unsigned");
    }

    private static String tag(Member person, long enrolment) {
        return person.api().get("/enrolments/" + enrolment).is(200).header("ETag");
    }

    private static long decline(CampaignFixture campaign, Member person) {
        long proposal = campaign.asked(person).getJsonNumber("id").longValue();
        person.api().post("/match-proposals/" + proposal + "/decline").is(200);
        return proposal;
    }
}
