package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingEnded;
import org.binome.programme.entity.Phase;
import org.binome.session.entity.GatheringRegrouped;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionCancelled;
import org.binome.shared.DomainEvent;

/** A pairing has ended: what its two had before them is called off. What has begun stays, so that it can be logged. */
@Dependent
public class PairingOver {

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    void callOff(@Observes PairingEnded event) {
        Instant now = clock.instant();
        sessions.ofPairing(event.pairingId()).stream()
                .filter(session -> session.open() && !session.begunBy(now))
                .forEach(session -> callOff(session, now));
    }

    private void callOff(MentoringSession session, Instant now) {
        if (session.cancel(now)) {
            events.fire(new SessionCancelled(session.id()));
            if (session.gathered() && goesOn(session.pairing())) {
                events.fire(new GatheringRegrouped(session.id()));
            }
        }
    }

    /** False when the whole group ends: then its mentor hears of that alone. */
    private static boolean goesOn(Pairing pairing) {
        return pairing.campaign().phase() != Phase.CLOSED
                && pairing.enrolment(Side.MENTOR).counts();
    }
}
