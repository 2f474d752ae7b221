package org.binome.programme.boundary;

import java.io.Serializable;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;

/**
 * A campaign with its whole plan.
 *
 * @param version grows with each change
 * @param sponsor null while there is none
 * @param coordinator null when HR answers together
 */
public record CampaignDetail(
        long id,
        long version,
        Phase phase,
        boolean scheduled,
        boolean archived,
        int charterVersion,
        Person sponsor,
        Person coordinator,
        CampaignPlan plan)
        implements Serializable {

    /** Somebody who stands for a campaign. */
    public record Person(long id, String name, String title, String unit, boolean active) implements Serializable {

        static Person of(Employee employee) {
            return employee == null
                    ? null
                    : new Person(
                            employee.id(),
                            employee.fullName(),
                            employee.title(),
                            employee.unit().name(),
                            employee.active());
        }
    }

    static CampaignDetail of(Campaign campaign) {
        return new CampaignDetail(
                campaign.id(),
                campaign.version(),
                campaign.phase(),
                campaign.scheduled(),
                campaign.archived(),
                campaign.charterVersion(),
                Person.of(campaign.sponsor()),
                Person.of(campaign.coordinator()),
                CampaignPlan.of(campaign));
    }

    /** True while everything may still change, also whom it is for. */
    public boolean draft() {
        return phase == Phase.DRAFT;
    }
}
