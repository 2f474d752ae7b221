package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.session.entity.SessionsCalledOff;

/** Tells both that they keep missing each other, and that a pause is possible; nobody is blamed. */
@Dependent
public class CalledOffLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void calledOff(@Observes SessionsCalledOff event) {
        Pairing pairing = correspondents.pairing(event.pairingId());
        for (Side side : Side.values()) {
            Employee reader = pairing.enrolment(side).employee();
            String partner = pairing.enrolment(side.other()).employee().firstName();
            String page = "/me/session-plan.xhtml?pairing=" + pairing.id();
            outbox.add(
                    reader,
                    letters.write("session.cancelled-twice", reader.locale(), page, reader.firstName(), partner));
        }
    }
}
