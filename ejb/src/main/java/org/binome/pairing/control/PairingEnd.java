package org.binome.pairing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.enrolment.entity.EnrolmentWithdrawn;
import org.binome.matching.boundary.Places;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingEnded;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.DirectoryImported;
import org.binome.programme.entity.CampaignPhaseChanged;
import org.binome.programme.entity.CampaignWoundDown;
import org.binome.programme.entity.Phase;

/** Ends pairings: by the wish of one of the two, because one left the campaign or the company, or because the campaign is over. */
@Dependent
public class PairingEnd {

    @Inject
    Pairings pairings;

    @Inject
    Places places;

    @Inject
    Clock clock;

    @Inject
    Event<PairingEnded> ended;

    /** No reason, no fault. */
    public void early(Pairing pairing) {
        pairing.endEarly(clock.instant());
        tell(pairing);
    }

    /** Its time is over. */
    public void conclude(long pairingId) {
        onTime(pairings.get(pairingId));
    }

    /** All that was planned has taken place. */
    public void onTime(Pairing pairing) {
        pairing.complete(clock.instant());
        tell(pairing);
    }

    void leave(@Observes EnrolmentWithdrawn event) {
        pairings.openOfEnrolment(event.enrolmentId()).forEach(this::early);
    }

    /** An employee list says who no longer works here: the partner is told, and may be matched again. */
    void leaveCompany(@Observes DirectoryImported event) {
        pairings.openOfLeavers().forEach(this::early);
    }

    void close(@Observes CampaignPhaseChanged event) {
        if (event.phase() == Phase.CLOSED) {
            finish(event.campaignId());
        }
    }

    void windDown(@Observes CampaignWoundDown event) {
        finish(event.campaignId());
    }

    private void finish(long campaignId) {
        for (Pairing pairing : pairings.openOfCampaign(campaignId)) {
            if (pairing.status() == PairingStatus.AWAITING_CHARTER) {
                early(pairing);
            } else {
                onTime(pairing);
            }
        }
    }

    private void tell(Pairing pairing) {
        places.release(pairing.proposalId());
        ended.fire(new PairingEnded(pairing.id(), pairing.proposalId()));
    }
}
