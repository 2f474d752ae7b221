package org.binome.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.binome.enrolment.control.Invitations;
import org.binome.enrolment.entity.Invitation;
import org.binome.enrolment.entity.Invited;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/**
 * Asking people to enrol. Each person is asked once for each campaign, however often this is called. Who has begun to enrol, or
 * has left again, counts as asked like anybody else but gets no letter: HR cannot tell one from the other.
 */
@Stateless
@RolesAllowed(Roles.HR)
public class Inviting {

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    @Inject
    Event<Invited> invited;

    public InvitationTally tally(long campaign) {
        return tally(invitations.campaign(campaign));
    }

    /** True once somebody has said yes. */
    public boolean anybodyEnrolled(long campaign) {
        return invitations.anybodyEnrolled(invitations.campaign(campaign));
    }

    /** Everybody who may take part. */
    public InvitationTally inviteAll(long campaign) {
        Campaign open = open(campaign);
        invite(open, invitations.stillToAsk(open));
        return tally(open);
    }

    /** Some; people the campaign does not admit are left out. @param employees ids */
    public InvitationTally invite(long campaign, @NotNull @NotEmpty @Size(max = 1000) Set<@NotNull Long> employees) {
        Campaign open = open(campaign);
        invite(open, invitations.stillToAsk(open, employees));
        return tally(open);
    }

    private void invite(Campaign campaign, List<Employee> people) {
        for (Employee person : people) {
            invitations.add(new Invitation(campaign, person, clock.instant()));
            invited.fire(new Invited(campaign.id(), person.id()));
        }
    }

    private Campaign open(long id) {
        Campaign campaign = invitations.lockedCampaign(id);
        ConflictException.unless(campaign.takesEnrolments(), "enrolment.window-closed");
        return campaign;
    }

    private InvitationTally tally(Campaign campaign) {
        return new InvitationTally(
                campaign.id(),
                campaign.name(),
                invitations.count(campaign),
                invitations.stillToAsk(campaign).size(),
                campaign.takesEnrolments());
    }
}
