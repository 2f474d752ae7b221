package org.binome.insight.boundary;

import java.time.LocalDate;
import org.binome.insight.entity.Scope;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;

/** A campaign the caller may look at, and in which scope. */
public record CampaignChoice(
        long id, String name, Phase phase, LocalDate runningFrom, LocalDate closesOn, Scope scope) {

    static CampaignChoice of(Campaign campaign, Scope scope) {
        return new CampaignChoice(
                campaign.id(),
                campaign.name(),
                campaign.phase(),
                campaign.dates().runningFrom(),
                campaign.dates().closesOn(),
                scope);
    }
}
