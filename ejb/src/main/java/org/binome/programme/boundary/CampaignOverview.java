package org.binome.programme.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.binome.programme.control.Campaigns;
import org.binome.programme.control.EligibleEmployees;
import org.binome.programme.entity.Campaign;
import org.binome.shared.Roles;

/** HR looks how a campaign stands, and what it waits for. */
@Stateless
@RolesAllowed(Roles.HR)
public class CampaignOverview {

    static final int MOST_CONCERNS = 5;

    @Inject
    Campaigns campaigns;

    @Inject
    EligibleEmployees eligible;

    @Inject
    @Any
    Instance<CampaignConcern> sources;

    @Inject
    @Any
    Instance<CampaignFigures> figures;

    @Inject
    Clock clock;

    public CampaignBoard board(long id) {
        Campaign campaign = campaigns.find(id);
        LocalDate today = LocalDate.now(clock);
        return new CampaignBoard(
                CampaignDetail.of(campaign),
                campaign.programme().name(),
                today,
                PhaseStep.of(campaign, today),
                new Eligibility(eligible.count(campaign.rules()), eligible.count(List.of())),
                figures.stream()
                        .flatMap(source -> source.of(campaign).stream())
                        .findFirst()
                        .orElse(null),
                concerns(campaign));
    }

    /** What HR should look at first; empty when nothing presses. @throws org.binome.shared.NotFoundException without it */
    public Optional<Concern> pressing(long id) {
        return concerns(campaigns.find(id)).stream()
                .findFirst()
                .filter(concern -> concern.urgency() != Concern.Urgency.IDEA);
    }

    private List<Concern> concerns(Campaign campaign) {
        return sources.stream()
                .flatMap(source -> source.of(campaign).stream())
                .sorted(Comparator.comparing(Concern::urgency))
                .limit(MOST_CONCERNS)
                .toList();
    }
}
