package org.binome.pairing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.pairing.control.PairingEnd;
import org.binome.pairing.entity.Pairing;

/** Ends pairings from outside them, without fault. Called within the product; no page or route leads here. */
@Stateless
@PermitAll
public class EndingQuietly {

    @Inject
    PairingEnd end;

    /** A pairing that has fallen asleep: it counts as concluded. */
    public void conclude(long pairingId) {
        end.conclude(pairingId);
    }

    /** Exactly as one of the two would. @throws ConflictException when it has ended already */
    public void end(Pairing pairing) {
        end.early(pairing);
    }
}
