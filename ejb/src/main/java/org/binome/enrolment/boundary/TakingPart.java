package org.binome.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.binome.enrolment.control.Enrolments;
import org.binome.enrolment.entity.Enrolled;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.EnrolmentPaused;
import org.binome.enrolment.entity.EnrolmentResumed;
import org.binome.enrolment.entity.EnrolmentWithdrawn;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.Roles;

/** Saying yes, pausing, coming back and leaving: the person alone decides (P05, P06). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class TakingPart {

    @Inject
    SignedIn signedIn;

    @Inject
    Enrolments enrolments;

    @Inject
    Clock clock;

    @Inject
    Event<Enrolled> enrolled;

    @Inject
    Event<EnrolmentPaused> paused;

    @Inject
    Event<EnrolmentResumed> resumed;

    @Inject
    Event<EnrolmentWithdrawn> withdrawn;

    /** @param textVersion of the wording the person has read */
    public EnrolmentEntry consent(long id, int textVersion) {
        Enrolment enrolment = mine(id);
        enrolment.consent(clock.instant(), textVersion);
        enrolled.fire(new Enrolled(id, campaign(enrolment), person(enrolment)));
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    public EnrolmentEntry pause(long id) {
        Enrolment enrolment = mine(id);
        enrolment.pause();
        paused.fire(new EnrolmentPaused(id, campaign(enrolment), person(enrolment)));
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    public EnrolmentEntry resume(long id) {
        Enrolment enrolment = mine(id);
        enrolment.resume();
        resumed.fire(new EnrolmentResumed(id, campaign(enrolment), person(enrolment)));
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    public EnrolmentEntry withdraw(long id) {
        Enrolment enrolment = mine(id);
        enrolment.withdraw(clock.instant());
        withdrawn.fire(new EnrolmentWithdrawn(id, campaign(enrolment), person(enrolment)));
        return EnrolmentEntry.of(enrolments.stored(enrolment));
    }

    private Enrolment mine(long id) {
        return enrolments.find(id, signedIn.employee());
    }

    private static long campaign(Enrolment enrolment) {
        return enrolment.campaign().id();
    }

    private static long person(Enrolment enrolment) {
        return enrolment.employee().id();
    }
}
