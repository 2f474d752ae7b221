package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.binome.notification.entity.OutboxMessage;

/** Sends what is owed, a few mails at a time, and remembers in the same transaction that it did. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
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
        for (OutboxMessage message : outbox.takeDue(AT_ONCE)) {
            try {
                transport.send(message);
                message.sent();
            } catch (MessagingException e) {
                LOG.log(Level.WARNING, "Mail {0} waits for another attempt: {1}", message.messageId(), e.getMessage());
                message.failed(clock.instant());
            }
        }
    }
}
