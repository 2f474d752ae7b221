package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.people.entity.Employee;
import org.binome.safeguard.entity.SafeMessageWaits;

/**
 * Tells a contact that something waits (B13), and nothing of what. Who has written gets no letter, not even about an answer: a
 * mailbox is read by more people than one thinks.
 */
@Dependent
public class SafeguardLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void waits(@Observes SafeMessageWaits waiting) {
        Employee reader = correspondents.find(Employee.class, waiting.contactId());
        outbox.add(reader, letters.write("safeguard.waits", reader.locale(), "/me/trust.xhtml", reader.firstName()));
    }
}
