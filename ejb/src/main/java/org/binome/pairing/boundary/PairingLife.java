package org.binome.pairing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.binome.pairing.control.PairingEnd;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.entity.CharterSigned;
import org.binome.pairing.entity.Objective;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingActivated;
import org.binome.pairing.entity.PlanRevised;
import org.binome.pairing.entity.PlanRevised.Change;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.Roles;

/** What the two of a pair do with their pairing. HR may not look at it, and everybody else is told that there is none. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PairingLife {

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    PairingEnd end;

    @Inject
    Clock clock;

    @Inject
    Event<CharterSigned> signed;

    @Inject
    Event<PairingActivated> activated;

    @Inject
    Event<PlanRevised> revised;

    /** The caller's pairings, the open ones first; none for an account without employee. */
    public List<PairingDetails> mine(Locale reader) {
        return signedIn.find().map(me -> of(me, reader)).orElse(List.of());
    }

    /** The caller's pairings that have not ended, without what is in them; none for an account without employee. */
    public List<OpenPairing> open() {
        return signedIn.find().stream()
                .flatMap(me -> pairings.of(me).stream()
                        .filter(pairing -> pairing.status().isOpen())
                        .map(pairing -> OpenPairing.of(pairing, me)))
                .toList();
    }

    private List<PairingDetails> of(Employee me, Locale reader) {
        return pairings.of(me).stream()
                .map(pairing -> PairingDetails.of(pairing, me, reader))
                .toList();
    }

    /** One pairing of the caller, told in the given language. */
    public PairingDetails see(long id, Locale reader) {
        Pairing pairing = signedIn.ownOnly(() -> pairings.find(id, signedIn.employee()));
        return PairingDetails.of(pairing, signedIn.employee(), reader);
    }

    /** The charter as it stands now, in the given language. */
    public CharterText charter(long id, Locale locale) {
        Pairing pairing = mine(id);
        return new CharterText(
                pairing.campaign().name(),
                pairing.campaign().charterVersion(),
                pairing.campaign().charterLanguage(locale),
                pairing.campaign().charter(locale));
    }

    /** @param charterVersion the version the person has read; refused when it has changed meanwhile (P21) */
    public PairingDetails sign(long id, int charterVersion, Locale locale) {
        Employee me = signedIn.employee();
        Pairing pairing = pairings.find(id, me);
        boolean active = pairing.sign(me, clock.instant(), charterVersion, locale.getLanguage());
        signed.fire(new CharterSigned(id, me.id()));
        if (active) {
            activated.fire(new PairingActivated(id));
        }
        return PairingDetails.of(pairing, me, locale);
    }

    public void aimFor(long id, @Valid NewObjective objective) {
        Pairing pairing = mine(id);
        LocalDate today = LocalDate.now(clock.withZone(signedIn.employee().zone()));
        pairing.aimFor(new Objective(objective.aim(), objective.measure(), objective.dueOn()), today);
        pairings.stored(pairing);
        revised.fire(new PlanRevised(id, Change.OBJECTIVE_ADDED));
    }

    /** @param position of the objective, from 0 */
    public void reached(long id, int position, boolean reached) {
        Pairing pairing = mine(id);
        pairing.reached(position, reached);
        pairings.stored(pairing);
        revised.fire(new PlanRevised(id, reached ? Change.OBJECTIVE_REACHED : Change.OBJECTIVE_REOPENED));
    }

    public void pause(long id) {
        mine(id).pause();
    }

    public void resume(long id) {
        mine(id).resume(clock.instant());
    }

    public void end(long id) {
        end.early(mine(id));
    }

    private Pairing mine(long id) {
        return pairings.find(id, signedIn.employee());
    }
}
