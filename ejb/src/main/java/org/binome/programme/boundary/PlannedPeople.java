package org.binome.programme.boundary;

import java.io.Serializable;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;

/**
 * Who stands for a campaign, by the ids of employees.
 *
 * @param sponsor null while a draft has none yet
 * @param coordinator null when HR answers together
 */
public record PlannedPeople(Long sponsor, Long coordinator) implements Serializable {

    static PlannedPeople of(Campaign campaign) {
        return new PlannedPeople(id(campaign.sponsor()), id(campaign.coordinator()));
    }

    private static Long id(Employee employee) {
        return employee == null ? null : employee.id();
    }
}
