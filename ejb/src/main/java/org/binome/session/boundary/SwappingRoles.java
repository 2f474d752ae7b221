package org.binome.session.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.session.control.Sessions;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SwapAgreed;
import org.binome.session.entity.SwapDropped;
import org.binome.session.entity.SwapProposed;
import org.binome.session.entity.SwapState;
import org.binome.shared.DomainEvent;
import org.binome.shared.Roles;

/** Swapping roles in a session, by agreement of both: the senior teaches, the junior learns (B08). Only for the two. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class SwappingRoles {

    @Inject
    SignedIn signedIn;

    @Inject
    Sessions sessions;

    @Inject
    OwnPairings pairings;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Asks the other one. @param aim what the mentor wants to learn this time; may be empty */
    public void propose(long id, @NotNull @Size(max = 300) String aim) {
        Employee me = signedIn.employee();
        MentoringSession session = sessions.find(id, me);
        session.proposeSwap(session.pairing().sideOf(me), clock.instant(), aim);
        events.fire(new SwapProposed(id, me.id()));
    }

    /** Says yes to what the other one has asked: from here on the mentee teaches. */
    public void agree(long id) {
        Employee me = signedIn.employee();
        MentoringSession session = sessions.find(id, me);
        session.agreeToSwap(session.pairing().sideOf(me), clock.instant());
        events.fire(new SwapAgreed(id, me.id()));
    }

    /** Declines, or takes back; without reason. */
    public void drop(long id) {
        Employee me = signedIn.employee();
        MentoringSession session = sessions.find(id, me);
        boolean asked = session.swap().state() != SwapState.NONE;
        session.dropSwap();
        if (asked) {
            events.fire(new SwapDropped(id, me.id()));
        }
    }

    /** Who has taught whom in the pairing, and for how long. */
    public Directions directions(long pairingId) {
        Employee me = signedIn.employee();
        pairings.find(pairingId);
        return Directions.of(sessions.ofPairing(pairingId), me);
    }
}
