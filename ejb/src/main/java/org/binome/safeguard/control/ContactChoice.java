package org.binome.safeguard.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.safeguard.entity.ContactRule;
import org.binome.safeguard.entity.SafeContact;
import org.binome.safeguard.entity.SafeSignal;

/** Holds the rule of who may read against the people there are. */
@Dependent
public class ContactChoice {

    @Inject
    SafeContacts contacts;

    @Inject
    SafeSignals signals;

    /** Who would read what one of this pair tells; empty when nobody stands apart. */
    public Optional<Employee> forPair(Pairing pairing) {
        return rule(pairing)
                .choose(contacts.named().stream().map(SafeContact::employee).toList());
    }

    /** True while the contact still stands apart: an organisation may have changed since. */
    public boolean stands(SafeSignal signal) {
        return rule(signal.pairing()).admits(signal.contact());
    }

    private ContactRule rule(Pairing pairing) {
        return new ContactRule(pairing, signals.involved(pairing));
    }
}
