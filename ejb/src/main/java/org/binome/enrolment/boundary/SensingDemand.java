package org.binome.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.binome.enrolment.control.JoinableCampaigns;
import org.binome.enrolment.control.SkillDemand;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.Roles;

/** What many others of a campaign look for, or offer, to make choosing quicker; never what fewer than five do. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class SensingDemand {

    private static final int MOST = 8;

    @Inject
    SignedIn signedIn;

    @Inject
    JoinableCampaigns campaigns;

    @Inject
    SkillDemand demand;

    /** Codes of at most eight skills, the most wanted first. */
    public List<String> wanted(long campaign) {
        Employee me = signedIn.employee();
        return demand.wanted(campaigns.find(campaign, me).id(), me, MOST);
    }

    /** Codes of at most eight skills, the most offered first. */
    public List<String> offered(long campaign) {
        Employee me = signedIn.employee();
        return demand.offered(campaigns.find(campaign, me).id(), me, MOST);
    }

    /** The same for a letter to somebody who may know of the campaign. */
    @PermitAll
    public List<String> wantedBesides(long campaign, Employee reader, int most) {
        return demand.wanted(campaign, reader, most);
    }
}
