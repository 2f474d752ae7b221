package org.binome.survey.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;
import org.binome.survey.control.Pulses;
import org.binome.survey.entity.PulseAnswer;
import org.binome.survey.entity.PulseGiven;
import org.binome.survey.entity.PulseReceipt;

/** Asks the two after each session how it was; thirty seconds, once each, anonymous. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PulseTaking {

    @Inject
    SignedIn signedIn;

    @Inject
    Pulses pulses;

    @Inject
    Event<PulseGiven> given;

    /** @param mood how it was, @param useful how useful: both 1 to 5 */
    public void give(long sessionId, int mood, int useful) {
        Employee me = signedIn.employee();
        MentoringSession session = pulses.session(sessionId, me);
        ConflictException.unless(session.status() == SessionStatus.HELD, "pulse.session-not-held");
        ConflictException.unless(!pulses.answered(me).contains(sessionId), "pulse.given-already");
        LocalDate day = session.startsAt().atZone(session.zone()).toLocalDate();
        pulses.add(
                new PulseReceipt(sessionId, me),
                new PulseAnswer(session.pairing().campaign().id(), day, me, mood, useful));
        given.fire(new PulseGiven(sessionId));
    }

    /** Ids of the sessions the caller has answered for. */
    public Set<Long> answered() {
        return pulses.answered(signedIn.employee());
    }
}
