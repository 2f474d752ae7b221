package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.EnrolmentPaused;
import org.binome.enrolment.entity.EnrolmentWithdrawn;
import org.binome.people.entity.DirectoryImported;
import org.binome.programme.entity.CampaignPhaseChanged;
import org.binome.programme.entity.CampaignWoundDown;
import org.binome.programme.entity.Phase;

/** Ends the proposals of who leaves the campaign or the company or pauses, and of a campaign that closes. */
@ApplicationScoped
public class Departures {

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    MatchProposals proposals;

    @Inject
    Withdrawal withdrawal;

    void onPaused(@Observes EnrolmentPaused paused) {
        withdrawal.endAll(enrolments.find(paused.enrolmentId()));
    }

    void onWithdrawn(@Observes EnrolmentWithdrawn withdrawn) {
        withdrawal.endAll(enrolments.find(withdrawn.enrolmentId()));
    }

    /** An employee list says who no longer works here. */
    void onDirectoryImported(@Observes DirectoryImported imported) {
        proposals.openOfLeavers().forEach(withdrawal::end);
    }

    void onWoundDown(@Observes CampaignWoundDown closed) {
        close(closed.campaignId());
    }

    void onPhaseChanged(@Observes CampaignPhaseChanged changed) {
        if (changed.phase() == Phase.CLOSED) {
            close(changed.campaignId());
        }
    }

    private void close(long campaignId) {
        proposals.openOf(campaignId).forEach(withdrawal::end);
    }
}
