package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.binome.notification.control.Outbox;
import org.binome.notification.entity.MailReplayed;
import org.binome.notification.entity.OutboxMessage.Status;
import org.binome.shared.Roles;

/** Looks after the mails that are owed, without reading them. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class MailOperations {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<MailReplayed> replayed;

    public MailFigures figures() {
        return new MailFigures(
                outbox.count(Status.OWED, 0), outbox.count(Status.OWED, 1), outbox.count(Status.PARKED, 0));
    }

    /** The oldest first. @param after id of the last one seen, 0 at the beginning */
    public List<ParkedMail> parked(long after, int most) {
        return outbox.parked(after, most).stream().map(ParkedMail::of).toList();
    }

    /** Sends a parked mail again, under its own Message-ID. */
    public void replay(long id) {
        outbox.find(id).replay(clock.instant());
        replayed.fire(new MailReplayed(id));
    }
}
