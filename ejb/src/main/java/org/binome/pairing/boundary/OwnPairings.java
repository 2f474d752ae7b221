package org.binome.pairing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.pairing.control.PairingEnd;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.NotFoundException;

/** The caller's pairings for the components to the right, e.g. to plan a session of one. No page or route leads here. */
@Stateless
@PermitAll
public class OwnPairings {

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    PairingEnd end;

    /** @throws NotFoundException when there is none, or the caller is neither of the two */
    public Pairing find(long id) {
        return pairings.find(id, signedIn.employee());
    }

    /** With whom the two of a pairing of the caller's meet as a group; with nobody in a campaign that has no groups (P20). */
    public MentoringGroup group(long id) {
        return pairings.group(find(id));
    }

    /** All that was planned has taken place. @throws NotFoundException when the caller is neither of the two */
    public void complete(long id) {
        end.onTime(find(id));
    }
}
