package org.binome.pairing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.pairing.control.PairingEnd;

/** Ends pairings that have fallen asleep. Called within the product by time alone; no page or route leads here. */
@Stateless
@PermitAll
public class Concluding {

    @Inject
    PairingEnd end;

    /** It counts as concluded: nobody's fault. */
    public void conclude(long pairingId) {
        end.conclude(pairingId);
    }
}
