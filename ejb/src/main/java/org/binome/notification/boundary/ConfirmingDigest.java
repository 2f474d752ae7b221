package org.binome.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.notification.control.DigestSubscriptions;
import org.binome.notification.entity.DigestChanged;
import org.binome.notification.entity.DigestStatus;
import org.binome.notification.entity.DigestSubscription;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;

/** Confirms by the link in a mail, without signing in: the secret is all it takes, and tells nothing about the person. */
@Stateless
@PermitAll
public class ConfirmingDigest {

    @Inject
    DigestSubscriptions subscriptions;

    @Inject
    Clock clock;

    @Inject
    Event<DigestChanged> changed;

    /** Changes nothing: programs look at links, too. */
    public DigestLink see(String secret) {
        return subscriptions.byLink(secret).map(this::link).orElse(DigestLink.UNKNOWN);
    }

    private DigestLink link(DigestSubscription subscription) {
        if (subscription.status() != DigestStatus.ASKED) {
            return DigestLink.USED;
        }
        return subscription.linkOver(clock.instant()) ? DigestLink.OVER : DigestLink.OPEN;
    }

    /**
     * @throws NotFoundException for a link that was cut or made up
     * @throws ConflictException when it was used, or is older than a week
     */
    public void confirm(String secret) {
        DigestSubscription subscription = subscriptions.byLink(secret).orElseThrow(NotFoundException::new);
        subscription.confirm(clock.instant());
        changed.fire(new DigestChanged(subscription.employee().id(), DigestStatus.CONFIRMED));
    }
}
