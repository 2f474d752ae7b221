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

    private static final String PLAN = "hr/campaign-edit";
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
            concerns.add(concern("no-" + role, urgency, Map.of()));
        } else if (!leader.active()) {
            concerns.add(concern(role + "-left", Urgency.NOW, Map.of("name", leader.fullName())));
        }
    }

    private void audience(List<Concern> concerns, Campaign campaign) {
        if (campaign.phase() == Phase.DRAFT && eligible.count(campaign.rules()) == 0) {
            concerns.add(concern("nobody", Urgency.NOW, Map.of()));
        }
    }

    private static void dates(List<Concern> concerns, Campaign campaign, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, campaign.dates().enrolmentFrom());
        if (campaign.phase() == Phase.DRAFT && !campaign.scheduled()) {
            String key = days <= 0 ? "late" : days <= NEAR ? "start-near" : "start";
            concerns.add(concern(key, days <= NEAR ? Urgency.NOW : Urgency.IDEA, Map.of("days", Math.abs(days))));
        }
    }

    private static Concern concern(String key, Urgency urgency, Map<String, Object> facts) {
        return new Concern("programme.concern." + key, urgency, PLAN, facts);
    }
}
