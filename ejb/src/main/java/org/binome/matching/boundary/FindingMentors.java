package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.matching.control.CohortRows;
import org.binome.matching.control.Sharing;
import org.binome.shared.Roles;

/** HR looks for somebody who shares, to ask why this one is not proposed (B03). */
@Stateless
@RolesAllowed(Roles.HR)
public class FindingMentors {

    @Inject
    Sharing sharing;

    @Inject
    CohortRows rows;

    /** By name, unit or site. @param blind true to leave out the names, also of the search (B07) */
    public List<PersonCard> called(long campaignId, String beginning, int limit, boolean blind) {
        rows.readPlaces();
        CardWriter cards = new CardWriter(Map.of(), Set.of(), blind);
        return sharing.called(campaignId, beginning, limit, blind).stream()
                .map(cards::person)
                .toList();
    }
}
