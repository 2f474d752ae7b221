package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.binome.notification.control.DigestLetters;
import org.binome.notification.control.DigestSubscriptions;
import org.binome.notification.control.Secrets;
import org.binome.notification.entity.DigestChanged;
import org.binome.notification.entity.DigestStatus;
import org.binome.notification.entity.DigestSubscription;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.Roles;

/** Everybody may ask for the monthly digest, and stop it (P31). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class AskingForDigest {

    @Inject
    SignedIn signedIn;

    @Inject
    DigestSubscriptions subscriptions;

    @Inject
    DigestLetters letters;

    @Inject
    Clock clock;

    @Inject
    Event<DigestChanged> changed;

    public DigestState mine() {
        return signedIn.find().flatMap(subscriptions::of).map(DigestState::of).orElse(DigestState.NEVER);
    }

    /** Sends the link that confirms; one sent before leads nowhere any more. @throws ConflictException when it comes already */
    public DigestState ask() {
        String secret = Secrets.next();
        DigestSubscription subscription = asked(signedIn.employee(), Secrets.hash(secret), clock.instant());
        letters.askToConfirm(subscription, secret);
        changed.fire(new DigestChanged(subscription.employee().id(), DigestStatus.ASKED));
        return DigestState.of(subscription);
    }

    private DigestSubscription asked(Employee me, String hash, Instant now) {
        Optional<DigestSubscription> before = subscriptions.of(me);
        before.ifPresent(subscription -> subscription.ask(hash, now));
        return before.orElseGet(() -> subscriptions.add(new DigestSubscription(me, hash, Secrets.next(), now)));
    }

    public void stop() {
        Employee me = signedIn.employee();
        if (subscriptions.of(me).filter(one -> one.stop(clock.instant())).isPresent()) {
            changed.fire(new DigestChanged(me.id(), DigestStatus.STOPPED));
        }
    }
}
