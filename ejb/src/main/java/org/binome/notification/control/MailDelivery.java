package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.binome.notification.entity.OutboxMessage;

/** Sends what is owed, a few mails at a time: outside any transaction, since a mail server may hang. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDelivery {

    private static final Logger LOG = System.getLogger(MailDelivery.class.getName());
    private static final int AT_ONCE = 25;

    @Inject
    Outbox outbox;

    @Inject
    MailTransport transport;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void deliver() {
        outbox.lease(AT_ONCE).forEach(this::send);
    }

    private void send(OutboxMessage message) {
        try {
            transport.send(message);
            outbox.settle(message.id(), OutboxMessage::sent);
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "Mail {0} waits for another attempt: {1}", message.messageId(), e.getMessage());
            outbox.settle(message.id(), owed -> owed.failed(clock.instant()));
        }
    }
}
