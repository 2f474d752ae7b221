package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.Letter;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.session.entity.PairReminded;

/** What both of a pair read when HR reminds them by hand. */
@Dependent
public class ReminderLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void reminded(@Observes PairReminded event) {
        Pairing pairing = correspondents.pairing(event.pairingId());
        for (Side side : Side.values()) {
            Employee reader = pairing.enrolment(side).employee();
            Employee partner = pairing.enrolment(side.other()).employee();
            boolean unsigned = pairing.status() == PairingStatus.AWAITING_CHARTER;
            String page = "/me/pairing.xhtml?id=" + pairing.id();
            outbox.add(reader, letter(unsigned, reader.locale(), page, reader.firstName(), partner.firstName()));
        }
    }

    /** The same letter with places where the names will stand. @param unsigned to those who have not signed the charter */
    public Letter sample(boolean unsigned, Locale reader) {
        return letter(
                unsigned,
                reader,
                "/me/pairing.xhtml",
                letters.text("reminder.somebody", reader),
                letters.text("reminder.partner", reader));
    }

    private Letter letter(boolean unsigned, Locale reader, String page, String name, String partner) {
        return letters.write(unsigned ? "reminder.charter" : "reminder.meeting", reader, page, name, partner);
    }
}
