package org.binome.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.binome.programme.boundary.CampaignPlan;
import org.binome.programme.boundary.PlannedDates;
import org.binome.programme.entity.CampaignKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BasicsPartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final BasicsPart basics = new BasicsPart(new CampaignPlan(
            1L,
            "Spring",
            CampaignKind.COHORT,
            new PlannedDates(TODAY, TODAY.plusDays(21), TODAY.plusDays(35), TODAY.plusDays(200)),
            null,
            null,
            null,
            Map.of(),
            null));

    @Test
    @DisplayName("P01 enrolment cannot be moved to a day that has passed; a day that has come stays")
    void pastDays() {
        assertThat(basics.wrongDays(TODAY, TODAY, 1)).isEmpty();
        basics.setEnrolmentFrom(TODAY.minusDays(1));
        assertThat(basics.wrongDays(TODAY, TODAY, 1))
                .containsExactly(Map.entry("enrolmentFrom", "problem.campaign.dates-past"));
        assertThat(basics.wrongDays(TODAY, TODAY.minusDays(1), 1)).isEmpty();
    }

    @Test
    @DisplayName("P01 every wrong day is told at once, at its own field")
    void wrongOrder() {
        basics.setMatchingFrom(TODAY);
        basics.setClosesOn(TODAY.plusDays(30));
        assertThat(basics.wrongDays(TODAY, TODAY, 1)).containsOnlyKeys("matchingFrom", "closesOn");
        assertThat(basics.wrongDays(TODAY, TODAY, 0)).containsOnlyKeys("closesOn");
    }
}
