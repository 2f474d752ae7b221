package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.binome.matching.control.Agreement;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.MatchProposals;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalDeclined;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.Side;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * Somebody answers a proposal (P05, P13). A proposal of other people and one the caller has not been asked about read the
 * same: not found.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Answering {

    @Inject
    SignedIn signedIn;

    @Inject
    MatchProposals proposals;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    Agreement agreement;

    @Inject
    CatalogueWords words;

    @Inject
    Event<ProposalToAnswer> toAnswer;

    @Inject
    Event<ProposalDeclined> declined;

    @Inject
    Clock clock;

    /** Open proposals the caller has been asked about, the most urgent first, those answered included. */
    public List<MyProposal> open(Locale locale) {
        Employee caller = signedIn.employee();
        List<MatchProposal> asked = proposals.askedOf(caller);
        if (asked.isEmpty()) {
            return List.of();
        }
        CardWriter cards = new CardWriter(words.skillNames(locale));
        return asked.stream().map(proposal -> view(proposal, caller, cards)).toList();
    }

    /** @throws NotFoundException when it is not the caller's, or not shown to the caller yet */
    public MyProposal proposal(long id, Locale locale) {
        return view(proposals.find(id), signedIn.employee(), new CardWriter(words.skillNames(locale)));
    }

    /**
     * Says yes. The last yes takes the places and begins the pairing.
     *
     * @throws ConflictException when it is answered, over, or the place has gone to somebody else meanwhile
     */
    public void accept(long id) {
        MatchProposal proposal = proposals.find(id);
        Side side = proposal.sideShownTo(signedIn.employee());
        enrolments.lock(proposal);
        boolean othersTurn = !proposal.answers().asked(side.other());
        if (proposal.accept(side, clock.instant())) {
            agreement.seal(proposal);
        } else if (othersTurn) {
            Employee other = proposal.on(side.other()).employee();
            toAnswer.fire(new ProposalToAnswer(id, other.id()));
        }
    }

    /** Says no, without a reason; both keep their place at the top of the next round. */
    public void decline(long id) {
        MatchProposal proposal = proposals.find(id);
        Side side = proposal.sideShownTo(signedIn.employee());
        enrolments.lock(proposal);
        proposal.decline(side, clock.instant());
        enrolments.letWait(proposal);
        declined.fire(new ProposalDeclined(id));
    }

    private static MyProposal view(MatchProposal proposal, Employee caller, CardWriter cards) {
        Side side = proposal.sideShownTo(caller);
        List<String> taught = cards.skills(proposal.facts().taught());
        List<String> returned = cards.skills(proposal.facts().returned());
        return new MyProposal(
                proposal.id(),
                proposal.version(),
                proposal.campaign().id(),
                proposal.campaign().name(),
                side,
                caller.firstName(),
                cards.person(proposal.on(side.other())),
                proposal.on(side.other()).employee().firstName(),
                side == Side.MENTOR ? taught : returned,
                side == Side.MENTOR ? returned : taught,
                proposal.facts().sharedMinutes(),
                proposal.facts().interests(),
                proposal.state(),
                proposal.answers().accepted(side),
                proposal.answers().expiresAt(),
                proposal.origin().kind(),
                proposal.origin().message());
    }
}
