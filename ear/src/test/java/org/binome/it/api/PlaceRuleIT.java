package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A campaign's own rules on where people work")
class PlaceRuleIT {

    private static final Crowd CROWD = new Crowd("places");
    private static final Member NEAR = CROWD.junior();
    private static final Member FAR = CROWD.add(
            CROWD.lead().number(), CROWD.unit() + "/Annex", "Annex", 1, LocalDate.of(2022, 9, 1), Set.of("employee"));
    private static final Member SENIOR = CROWD.senior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P19 people of one site, or of two, as the campaign demands")
    void site() {
        CampaignFixture same = campaign("SAME");
        long near = same.mentor(NEAR, 1);
        same.mentor(FAR, 1);
        long senior = same.mentee(SENIOR);
        assertThat(Pairs.of(same.phase("MATCHING").round()).mentors()).isEqualTo(Map.of(senior, near));

        CampaignFixture other = campaign("OTHER");
        other.mentor(NEAR, 1);
        long far = other.mentor(FAR, 1);
        long again = other.mentee(SENIOR);
        assertThat(Pairs.of(other.phase("MATCHING").round()).mentors()).isEqualTo(Map.of(again, far));
    }

    private static CampaignFixture campaign(String demand) {
        return CampaignFixture.open(
                CROWD, "Places " + demand, Map.of("matching", CampaignFixture.matching("site", demand)));
    }
}
