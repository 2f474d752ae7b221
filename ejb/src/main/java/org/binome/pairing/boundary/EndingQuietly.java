package org.binome.pairing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.binome.pairing.control.PairingEnd;
import org.binome.pairing.entity.Pairing;
import org.binome.shared.ConflictException;

/** Ends a pairing for somebody outside it, exactly as one of the two would. Called within the product; no page or route leads here. */
@Stateless
@PermitAll
public class EndingQuietly {

    @Inject
    PairingEnd end;

    /** @throws ConflictException when it has ended already */
    public void end(Pairing pairing) {
        end.early(pairing);
    }
}
