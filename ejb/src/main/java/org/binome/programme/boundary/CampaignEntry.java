package org.binome.programme.boundary;

import java.time.LocalDate;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Phase;

/**
 * A campaign in a list.
 *
 * @param scheduled released, while its first day is still to come
 * @param sponsor full name, empty while there is none
 */
public record CampaignEntry(
        long id,
        long version,
        String programme,
        String name,
        CampaignKind kind,
        Phase phase,
        boolean scheduled,
        boolean archived,
        LocalDate enrolmentFrom,
        LocalDate closesOn,
        String sponsor) {

    static CampaignEntry of(Campaign campaign) {
        return new CampaignEntry(
                campaign.id(),
                campaign.version(),
                campaign.programme().name(),
                campaign.name(),
                campaign.kind(),
                campaign.phase(),
                campaign.scheduled(),
                campaign.archived(),
                campaign.dates().enrolmentFrom(),
                campaign.dates().closesOn(),
                campaign.sponsor() == null ? "" : campaign.sponsor().fullName());
    }
}
