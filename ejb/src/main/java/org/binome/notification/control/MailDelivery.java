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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.binome.notification.entity.OutboxMessage;
import org.binome.shared.RealTime;

/**
 * Sends what is owed, outside any transaction, since a mail server may hang. A turn goes on while mails are owed and the server
 * takes some, but ends before the next is due: so the application can stop at any time, waiting for one mail at most.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDelivery {

    private static final Logger LOG = System.getLogger(MailDelivery.class.getName());
    private static final int AT_ONCE = 25;
    private static final Duration TURN = Duration.ofMillis(2500);

    @Inject
    Outbox outbox;

    @Inject
    MailTransport transport;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void deliver() {
        Instant end = realTime.instant().plus(TURN);
        while (realTime.instant().isBefore(end) && sendSome(end)) {
            // until nothing is owed or the time is over
        }
    }

    /** @return false when nothing is owed, or the mail server has taken nothing */
    private boolean sendSome(Instant end) {
        List<OutboxMessage> owed = outbox.lease(AT_ONCE);
        boolean taken = false;
        for (OutboxMessage message : owed) {
            if (realTime.instant().isBefore(end)) {
                taken |= send(message);
            } else {
                outbox.settle(message.id(), OutboxMessage::giveBack);
            }
        }
        return taken;
    }

    private boolean send(OutboxMessage message) {
        try {
            transport.send(message);
        } catch (MessagingException | RuntimeException e) {
            // whatever is wrong with this one, the others shall not wait for it
            String error = reason(e);
            double jitter = ThreadLocalRandom.current().nextDouble();
            LOG.log(Level.WARNING, "Mail {0} waits for another attempt: {1}", message.messageId(), error);
            outbox.settle(message.id(), owed -> owed.failed(clock.instant(), error, jitter));
            return false;
        }
        outbox.settle(message.id(), OutboxMessage::sent);
        return true;
    }

    /** What lies at the bottom tells most: "Invalid addresses" has the server's answer below it. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
