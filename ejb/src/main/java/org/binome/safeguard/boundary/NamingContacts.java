package org.binome.safeguard.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.safeguard.control.SafeContacts;
import org.binome.safeguard.entity.ContactNamed;
import org.binome.safeguard.entity.ContactReleased;
import org.binome.safeguard.entity.SafeContact;
import org.binome.shared.ConflictException;
import org.binome.shared.DomainEvent;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** HR names the people whom somebody may turn to, and never learns whether anybody did. */
@Stateless
@RolesAllowed(Roles.HR)
public class NamingContacts {

    @Inject
    SignedIn signedIn;

    @Inject
    SafeContacts contacts;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    public ContactList list() {
        return new ContactList(
                contacts.named().stream().map(ContactList.Named::of).toList(), contacts.uncovered());
    }

    /**
     * Naming somebody twice names once.
     *
     * @throws NotFoundException when nobody works here under this id
     * @throws ConflictException for oneself: people are told that HR does not read it
     */
    public void name(long employeeId) {
        boolean own = signedIn.find().filter(me -> me.id() == employeeId).isPresent();
        ConflictException.unless(!own, "safeguard.not-hr");
        Employee person = contacts.person(employeeId);
        contacts.of(employeeId)
                .ifPresentOrElse(
                        former -> former.nameAgain(clock.instant()),
                        () -> contacts.add(new SafeContact(person, clock.instant())));
        events.fire(new ContactNamed(employeeId));
    }

    /** Nothing new goes to this person; what has been entrusted already stays with the person. */
    public void release(long employeeId) {
        contacts.of(employeeId)
                .filter(SafeContact::active)
                .orElseThrow(NotFoundException::new)
                .release();
        events.fire(new ContactReleased(employeeId));
    }
}
