package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.CharterSigned;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingActivated;
import org.binome.pairing.entity.PairingEnded;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;

/** Tells the two of a pair what the other one did. */
@Dependent
public class PairingLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void partnerSigned(@Observes CharterSigned event) {
        Pairing pairing = correspondents.pairing(event.pairingId());
        for (Side side : Side.values()) {
            boolean signer = pairing.enrolment(side).employee().id() == event.employeeId();
            if (!signer && pairing.status() == PairingStatus.AWAITING_CHARTER) {
                tell(pairing, side, "charter.partner-signed");
            }
        }
    }

    void activated(@Observes PairingActivated event) {
        tellBoth(event.pairingId(), "pairing.activated");
    }

    void ended(@Observes PairingEnded event) {
        boolean complete = correspondents.pairing(event.pairingId()).status() == PairingStatus.COMPLETED;
        tellBoth(event.pairingId(), complete ? "pairing.completed" : "pairing.ended");
    }

    private void tellBoth(long pairingId, String kind) {
        Pairing pairing = correspondents.pairing(pairingId);
        for (Side side : Side.values()) {
            tell(pairing, side, kind);
        }
    }

    private void tell(Pairing pairing, Side side, String kind) {
        Employee reader = pairing.enrolment(side).employee();
        Employee partner = pairing.enrolment(side.other()).employee();
        String page = "/me/pairing.xhtml?id=" + pairing.id();
        outbox.add(reader, letters.write(kind, reader.locale(), page, reader.firstName(), partner.firstName()));
    }
}
