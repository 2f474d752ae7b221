package org.binome.notification.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.Enrolment;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.CampaignPhaseChanged;
import org.binome.programme.entity.CampaignWoundDown;
import org.binome.programme.entity.Phase;

/**
 * Tells who takes part in a campaign without being in a pairing that it is over (P03); the others hear of it by the end of their
 * pairing. So it looks before anybody ends pairings.
 */
@Dependent
public class ClosingLetters {

    private static final int BEFORE_PAIRINGS_END = 1000;

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void woundDown(@Observes @Priority(BEFORE_PAIRINGS_END) CampaignWoundDown event) {
        correspondents.unpaired(event.campaignId()).forEach(this::tell);
    }

    void closed(@Observes @Priority(BEFORE_PAIRINGS_END) CampaignPhaseChanged event) {
        if (event.phase() == Phase.CLOSED) {
            correspondents.unpaired(event.campaignId()).forEach(this::tell);
        }
    }

    private void tell(Enrolment enrolment) {
        Employee reader = enrolment.employee();
        String campaign = enrolment.campaign().name();
        outbox.add(
                reader,
                letters.write("campaign.closed", reader.locale(), "/me/home.xhtml", reader.firstName(), campaign));
    }
}
