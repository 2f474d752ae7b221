package org.binome.enrolment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** People can enrol, but nobody has been asked to, or nobody has followed yet. */
@Dependent
public class InvitationConcern implements CampaignConcern {

    @Inject
    Invitations invitations;

    @Override
    public List<Concern> of(Campaign campaign) {
        if (!campaign.takesEnrolments()) {
            return List.of();
        }
        if (invitations.count(campaign) == 0) {
            return List.of(concern("nobody-asked", Urgency.NOW));
        }
        return invitations.anybodyEnrolled(campaign) ? List.of() : List.of(concern("nobody-enrolled", Urgency.SOON));
    }

    private static Concern concern(String key, Urgency urgency) {
        return new Concern("enrolment.concern." + key, urgency, "hr/invite", Map.of());
    }
}
