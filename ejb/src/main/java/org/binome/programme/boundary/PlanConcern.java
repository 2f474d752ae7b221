package org.binome.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binome.people.entity.Employee;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.control.EligibleEmployees;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;

/** What the plan of a campaign itself needs: somebody who stands for it, people it is for, and a start. */
@Dependent
public class PlanConcern implements CampaignConcern {

    private static final String DATES = "hr/campaign-edit?step=1";
    private static final String RULES = "hr/campaign-edit?step=2";
    private static final String PEOPLE = "hr/campaign-edit?step=3";
    private static final String LAST = "hr/campaign-edit?step=5";
    private static final long NEAR = 7;

    @Inject
    EligibleEmployees eligible;

    @Inject
    Clock clock;

    @Override
    public List<Concern> of(Campaign campaign) {
        List<Concern> concerns = new ArrayList<>();
        if (campaign.phase() != Phase.CLOSED) {
            leader(concerns, "sponsor", campaign.sponsor());
            leader(concerns, "coordinator", campaign.coordinator());
            audience(concerns, campaign);
            dates(concerns, campaign, LocalDate.now(clock));
        }
        return concerns;
    }

    private static void leader(List<Concern> concerns, String role, Employee leader) {
        if (leader == null) {
            Urgency urgency = role.equals("sponsor") ? Urgency.SOON : Urgency.IDEA;
            concerns.add(concern("no-" + role, urgency, PEOPLE, Map.of()));
        } else if (!leader.active()) {
            concerns.add(concern(role + "-left", Urgency.NOW, PEOPLE, Map.of("name", leader.fullName())));
        }
    }

    private void audience(List<Concern> concerns, Campaign campaign) {
        if (campaign.phase() == Phase.DRAFT && eligible.count(campaign.rules()) == 0) {
            concerns.add(concern("nobody", Urgency.NOW, RULES, Map.of()));
        }
    }

    private static void dates(List<Concern> concerns, Campaign campaign, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, campaign.dates().enrolmentFrom());
        if (campaign.phase() == Phase.DRAFT && !campaign.scheduled()) {
            String key = days <= 0 ? "late" : days <= NEAR ? "start-near" : "start";
            Urgency urgency = days <= NEAR ? Urgency.NOW : Urgency.IDEA;
            concerns.add(concern(key, urgency, days <= 0 ? DATES : LAST, Map.of("days", days)));
        }
    }

    private static Concern concern(String key, Urgency urgency, String place, Map<String, Object> facts) {
        return new Concern("programme.concern." + key, urgency, place, facts);
    }
}
