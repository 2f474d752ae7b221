package org.binome.safeguard.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.binome.pairing.boundary.EndingQuietly;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.safeguard.control.ContactChoice;
import org.binome.safeguard.control.SafeContacts;
import org.binome.safeguard.control.SafeSignals;
import org.binome.safeguard.entity.SafeContact;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * What contacts do with what they are told (B13). Everybody else is told that there is nothing of the kind, and so is a contact
 * who has come too near to one of the two.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class BeingTrusted {

    @Inject
    SignedIn signedIn;

    @Inject
    SafeContacts contacts;

    @Inject
    SafeSignals signals;

    @Inject
    ContactChoice choice;

    @Inject
    EndingQuietly pairings;

    @Inject
    Clock clock;

    /** The latest first. @throws NotFoundException for everybody who is no contact and has nothing entrusted */
    public List<TrustCase> cases() {
        Employee me = signedIn.employee();
        List<TrustCase> cases = entrusted(me);
        if (cases.isEmpty() && contacts.of(me.id()).filter(SafeContact::active).isEmpty()) {
            throw new NotFoundException();
        }
        return cases;
    }

    /** How many wait for an answer; 0 for everybody who is no contact. */
    public long waiting() {
        return signedIn.find().stream()
                .flatMap(me -> entrusted(me).stream())
                .filter(TrustCase::waits)
                .count();
    }

    public void answer(long id, @NotNull String words) {
        mine(id).answer(words, clock.instant());
    }

    public void settle(long id) {
        mine(id).settle(clock.instant());
    }

    /** Ends the pairing; to everybody else it looks like any other end without fault. */
    public void endPairing(long id) {
        SafeSignal signal = mine(id);
        signal.ended(clock.instant());
        pairings.end(signal.pairing());
    }

    private SafeSignal mine(long id) {
        SafeSignal signal = signals.find(id).requireContact(signedIn.employee());
        if (!choice.stands(signal)) {
            throw new NotFoundException();
        }
        return signal;
    }

    private List<TrustCase> entrusted(Employee me) {
        return signals.to(me).stream().filter(choice::stands).map(TrustCase::of).toList();
    }
}
