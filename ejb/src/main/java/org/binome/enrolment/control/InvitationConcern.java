package org.binome.enrolment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.binome.programme.boundary.CampaignConcern;
import org.binome.programme.boundary.Concern;
import org.binome.programme.boundary.Concern.Urgency;
import org.binome.programme.entity.Campaign;

/** People can enrol, but nobody has been asked to. */
@Dependent
public class InvitationConcern implements CampaignConcern {

    @Inject
    Invitations invitations;

    @Override
    public List<Concern> of(Campaign campaign) {
        return campaign.takesEnrolments() && invitations.count(campaign) == 0
                ? List.of(new Concern("enrolment.concern.nobody-asked", Urgency.NOW, "hr/invite", Map.of()))
                : List.of();
    }
}
