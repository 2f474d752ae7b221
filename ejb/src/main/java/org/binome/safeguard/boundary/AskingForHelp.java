package org.binome.safeguard.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.safeguard.control.ContactChoice;
import org.binome.safeguard.control.SafeContacts;
import org.binome.safeguard.control.SafeSignals;
import org.binome.safeguard.entity.SafeContact;
import org.binome.safeguard.entity.SafeMessageWaits;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.safeguard.entity.SignalStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** One of a pair tells a contact outside both reporting lines that something is wrong (B13). Nobody else learns of it. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class AskingForHelp {

    @Inject
    SignedIn signedIn;

    @Inject
    OwnPairings pairings;

    @Inject
    SafeContacts contacts;

    @Inject
    SafeSignals signals;

    @Inject
    ContactChoice choice;

    @Inject
    Clock clock;

    @Inject
    Event<SafeMessageWaits> waits;

    /** Nothing for an account without employee. */
    public HelpPage see() {
        return signedIn.find().map(this::page).orElse(new HelpPage(List.of(), List.of(), false));
    }

    /**
     * @param contact id of the employee the writer expects to read it; 0 for whoever the rule chooses
     * @throws ConflictException when nobody stands apart, when it would be another contact by now, or while something is open
     */
    public void tell(long pairingId, long contact, @NotNull String words) {
        Pairing pairing = pairings.find(pairingId);
        Employee reader = reader(pairing, contact);
        signals.add(new SafeSignal(pairing, signedIn.employee(), reader, words, clock.instant()));
        waits.fire(new SafeMessageWaits(reader.id()));
    }

    /** More to say; opens again what was settled. */
    public void add(long id, @NotNull String words) {
        SafeSignal signal = mine(id);
        ConflictException.unless(choice.stands(signal), "safeguard.contact-gone");
        signal.add(words, clock.instant());
        waits.fire(new SafeMessageWaits(signal.contact().id()));
    }

    /** Lets somebody else read it, after the contact has left or come too near. */
    public void handOver(long id) {
        SafeSignal signal = mine(id);
        ConflictException.unless(!choice.stands(signal), "safeguard.contact-stands");
        signal.handTo(reader(signal.pairing(), 0));
        waits.fire(new SafeMessageWaits(signal.contact().id()));
    }

    /** Deletes it at once, the contact's answers too. */
    public void withdraw(long id) {
        signals.remove(mine(id));
    }

    private SafeSignal mine(long id) {
        return signals.find(id).requireAuthor(signedIn.employee());
    }

    private Employee reader(Pairing pairing, long expected) {
        Employee reader = choice.forPair(pairing).orElseThrow(() -> new ConflictException("safeguard.nobody-apart"));
        ConflictException.unless(expected == 0 || reader.id() == expected, "safeguard.contact-changed");
        return reader;
    }

    private HelpPage page(Employee me) {
        List<SafeSignal> told = signals.by(me);
        List<Pairing> open = told.stream()
                .filter(signal -> signal.status() == SignalStatus.OPEN)
                .map(SafeSignal::pairing)
                .toList();
        return new HelpPage(
                signals.pairings(me).stream()
                        .filter(pairing -> !open.contains(pairing))
                        .map(pairing -> HelpPage.Choice.of(
                                pairing, me, choice.forPair(pairing).orElse(null)))
                        .toList(),
                told.stream().map(this::thread).toList(),
                contacts.of(me.id()).filter(SafeContact::active).isPresent());
    }

    private HelpPage.Thread thread(SafeSignal signal) {
        boolean readable = choice.stands(signal);
        String next = readable
                ? ""
                : choice.forPair(signal.pairing()).map(Employee::fullName).orElse("");
        return HelpPage.Thread.of(signal, readable, next);
    }
}
