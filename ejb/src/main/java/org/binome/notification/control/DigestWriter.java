package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import org.binome.notification.entity.DigestSubscription;
import org.binome.notification.entity.DigestWritten;

/**
 * Writes the digest of one person when it is due: not when nothing is new, and not as the third mail of a week; then it waits for
 * another day.
 */
@ApplicationScoped
class DigestWriter {

    @Inject
    DigestSubscriptions subscriptions;

    @Inject
    DigestNews news;

    @Inject
    DigestLetters letters;

    @Inject
    Nudges nudges;

    @Inject
    Outbox outbox;

    @Inject
    Event<DigestWritten> written;

    /** In a transaction of its own. @return false for not now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean write(long id, Instant now) {
        DigestSubscription subscription = subscriptions.locked(id);
        if (!subscription.due(now) || nudges.weekIsFull(subscription.employee(), now)) {
            return false;
        }
        DigestContent content = news.of(subscription.employee(), subscription.toldUntil(), now);
        YearMonth month = subscription.month();
        subscription.done(now, now);
        if (content.news() == 0) {
            return false;
        }
        outbox.add(subscription.employee(), letters.digest(subscription, month, content));
        written.fire(new DigestWritten(subscription.employee().id(), month, content.news()));
        return true;
    }
}
