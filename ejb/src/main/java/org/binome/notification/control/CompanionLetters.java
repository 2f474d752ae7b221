package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.format.TextStyle;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.HelpAsked;
import org.binome.pairing.entity.HelpRequest;
import org.binome.pairing.entity.MessageSent;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MonthOverBudget;

/**
 * Says that a message waits, never what it says, and not again before it is read; brings a call for help to whom it is for; tells
 * both when a month grows longer than agreed.
 */
@Dependent
public class CompanionLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void written(@Observes MessageSent event) {
        if (event.first()) {
            tell(correspondents.pairing(event.pairingId()), event.author().other(), "pairing.message", "");
        }
    }

    void asked(@Observes HelpAsked event) {
        HelpRequest request = correspondents.find(HelpRequest.class, event.requestId());
        Employee reader = request.answerer();
        outbox.add(
                reader,
                letters.write(
                        "pairing.help",
                        reader.locale(),
                        "/me/home.xhtml",
                        reader.firstName(),
                        request.asker().fullName(),
                        request.pairing().campaign().name(),
                        request.body(),
                        request.asker().email()));
    }

    void full(@Observes MonthOverBudget event) {
        Pairing pairing = correspondents.pairing(event.pairingId());
        for (Side side : Side.values()) {
            if (side == Side.MENTOR && correspondents.toldOfMonth(pairing, event.month())) {
                continue;
            }
            Employee reader = pairing.enrolment(side).employee();
            String month = event.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
            tell(pairing, side, "pairing.full-month", month);
        }
    }

    private void tell(Pairing pairing, Side side, String kind, String month) {
        Employee reader = pairing.enrolment(side).employee();
        Employee partner = pairing.enrolment(side.other()).employee();
        String page = "/me/pairing.xhtml?id=" + pairing.id();
        String hours = NumberFormat.getInstance(reader.locale())
                .format(pairing.campaign().frame().monthlyBudgetMinutes() / 60.0);
        outbox.add(
                reader,
                letters.write(kind, reader.locale(), page, reader.firstName(), partner.firstName(), month, hours));
    }
}
