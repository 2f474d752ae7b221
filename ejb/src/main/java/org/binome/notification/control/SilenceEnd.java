package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.binome.notification.entity.SilentPairingConcluded;
import org.binome.pairing.boundary.EndingQuietly;

/** Concludes one pairing that has been silent for too long. */
@ApplicationScoped
class SilenceEnd {

    @Inject
    EndingQuietly pairings;

    @Inject
    Event<SilentPairingConcluded> concluded;

    /** In a transaction of its own: what goes wrong with one pairing shall not touch the others. @return true */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean conclude(long pairingId) {
        pairings.conclude(pairingId);
        concluded.fire(new SilentPairingConcluded(pairingId));
        return true;
    }
}
