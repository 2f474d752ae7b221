package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.programme.entity.Format;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionHeld;

/** A flash pairing is complete once its one session was held (P20). */
@Dependent
public class FlashOver {

    @Inject
    EntityManager entityManager;

    @Inject
    OwnPairings pairings;

    void complete(@Observes SessionHeld event) {
        Pairing pairing =
                entityManager.find(MentoringSession.class, event.sessionId()).pairing();
        if (pairing.campaign().frame().format() == Format.FLASH
                && pairing.status().isOpen()) {
            pairings.complete(pairing.id());
        }
    }
}
