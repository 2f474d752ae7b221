package org.binome.enrolment.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.CampaignKind;
import org.binome.programme.entity.Format;

/**
 * A campaign the person may know of.
 *
 * @param open true while it takes enrolments
 * @param invited true when HR has asked the person to enrol
 * @param until the last day for enrolling; null in a campaign one can always join
 * @param format how its people meet
 * @param themes codes of the themes it is about; none means all
 */
public record OpenCampaign(
        long id,
        String name,
        String purpose,
        boolean open,
        boolean invited,
        LocalDate until,
        Set<String> themes,
        Format format,
        int sessions,
        int sessionMinutes,
        int monthlyMinutes)
        implements Serializable {

    static OpenCampaign of(Campaign campaign, boolean invited) {
        boolean always = campaign.kind() == CampaignKind.ALWAYS_ON;
        return new OpenCampaign(
                campaign.id(),
                campaign.name(),
                campaign.programme().purpose(),
                campaign.takesEnrolments(),
                invited,
                always ? null : campaign.dates().matchingFrom().minusDays(1),
                campaign.themes(),
                campaign.frame().format(),
                campaign.frame().sessions(),
                campaign.frame().sessionMinutes(),
                campaign.frame().monthlyBudgetMinutes());
    }
}
