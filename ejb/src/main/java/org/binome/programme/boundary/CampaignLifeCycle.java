package org.binome.programme.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.binome.programme.control.CampaignPhases;
import org.binome.programme.control.Campaigns;
import org.binome.programme.control.EligibleEmployees;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignRevised;
import org.binome.programme.entity.CampaignRevised.Change;
import org.binome.programme.entity.CampaignWoundDown;
import org.binome.programme.entity.Phase;
import org.binome.shared.InvalidException;
import org.binome.shared.Roles;

/** HR lets a campaign begin, moves it on, and ends it. */
@Stateless
@RolesAllowed(Roles.HR)
public class CampaignLifeCycle {

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignPhases phases;

    @Inject
    EligibleEmployees eligible;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignRevised> revised;

    @Inject
    Event<CampaignWoundDown> woundDown;

    /** Opens at once when its first day has come, else on that day. */
    public CampaignDetail start(long id) {
        Campaign campaign = campaigns.find(id);
        campaign.start(today());
        InvalidException.unless(eligible.count(campaign.rules()) > 0, "campaign.nobody-eligible", "audience.rules");
        revised.fire(new CampaignRevised(id, Change.SCHEDULED));
        phases.tell(campaigns.stored(campaign), Phase.DRAFT);
        return CampaignDetail.of(campaign);
    }

    /** Takes a release back while its first day is still to come. */
    public CampaignDetail hold(long id) {
        Campaign campaign = campaigns.find(id);
        campaign.hold();
        return told(campaign, Change.HELD);
    }

    /** Before its day. */
    public CampaignDetail moveTo(long id, @NotNull Phase next) {
        Campaign campaign = campaigns.find(id);
        Phase before = campaign.phase();
        campaign.moveTo(next, today());
        phases.tell(campaigns.stored(campaign), before);
        return CampaignDetail.of(campaign);
    }

    /** Closes for good: every pairing ends and everybody is told. */
    public CampaignDetail windDown(long id) {
        Campaign campaign = campaigns.find(id);
        campaign.windDown(today());
        woundDown.fire(new CampaignWoundDown(id));
        return CampaignDetail.of(campaigns.stored(campaign));
    }

    /** Out of sight, until restored. */
    public CampaignDetail archive(long id) {
        Campaign campaign = campaigns.find(id);
        campaign.archive();
        return told(campaign, Change.ARCHIVED);
    }

    public CampaignDetail restore(long id) {
        Campaign campaign = campaigns.find(id);
        campaign.restore();
        return told(campaign, Change.RESTORED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private CampaignDetail told(Campaign campaign, Change change) {
        revised.fire(new CampaignRevised(campaign.id(), change));
        return CampaignDetail.of(campaigns.stored(campaign));
    }
}
