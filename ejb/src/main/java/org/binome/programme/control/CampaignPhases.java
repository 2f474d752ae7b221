package org.binome.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignPhaseChanged;
import org.binome.programme.entity.CampaignStarted;
import org.binome.programme.entity.Phase;
import org.binome.shared.Job;

/** Moves campaigns from phase to phase by their dates. A row lock keeps two nodes from telling the same news twice. */
@Dependent
public class CampaignPhases implements Job {

    @Inject
    Campaigns campaigns;

    @Inject
    Clock clock;

    @Inject
    Event<CampaignStarted> started;

    @Inject
    Event<CampaignPhaseChanged> changed;

    @Override
    public String name() {
        return "campaign-phases";
    }

    @Override
    @Transactional
    public int run() {
        LocalDate today = LocalDate.now(clock);
        return (int) campaigns.lockMovable().stream()
                .filter(campaign -> move(campaign, today))
                .count();
    }

    private boolean move(Campaign campaign, LocalDate today) {
        Phase before = campaign.phase();
        boolean moved = campaign.moveOn(today);
        if (moved) {
            tell(campaign, before);
        }
        return moved;
    }

    /** Says what became of the campaign since it was in the given phase. */
    public void tell(Campaign campaign, Phase before) {
        if (before == Phase.DRAFT && campaign.phase() != Phase.DRAFT) {
            started.fire(new CampaignStarted(campaign.id()));
        }
        if (before != campaign.phase()) {
            changed.fire(new CampaignPhaseChanged(campaign.id(), campaign.phase()));
        }
    }
}
