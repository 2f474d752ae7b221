package org.binome.pairing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.binome.pairing.control.HelpRequests;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.entity.HelpAsked;
import org.binome.pairing.entity.HelpRequest;
import org.binome.pairing.entity.Pairing;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** One of a pair asks the campaign's coordinator for help, without the partner. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class Helping {

    /** So many notes a day are read with care. */
    private static final int A_DAY = 3;

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    HelpRequests requests;

    @Inject
    Clock clock;

    @Inject
    Event<HelpAsked> asked;

    public HelpView see(long pairingId) {
        Pairing pairing = mine(pairingId);
        return new HelpView(
                pairing.counsellor().map(Employee::fullName).orElse(null),
                asked(pairing).stream().findFirst().map(HelpRequest::askedAt).orElse(null));
    }

    /** @throws ConflictException when nobody is named who is not one of the two, and after the third note of a day */
    public void ask(long pairingId, @NotNull @Valid HelpNote note) {
        Pairing pairing = mine(pairingId);
        ConflictException.unless(lately(pairing) < A_DAY, "pairing.help-enough");
        var side = pairing.sideOf(signedIn.employee());
        HelpRequest request = requests.add(new HelpRequest(pairing, side, note.body(), clock.instant()));
        asked.fire(new HelpAsked(pairingId, request.id()));
    }

    private long lately(Pairing pairing) {
        return asked(pairing).stream()
                .filter(request -> request.askedAt().isAfter(clock.instant().minus(Duration.ofDays(1))))
                .count();
    }

    private List<HelpRequest> asked(Pairing pairing) {
        return requests.of(pairing, pairing.sideOf(signedIn.employee()));
    }

    private Pairing mine(long id) {
        return pairings.find(id, signedIn.employee());
    }
}
