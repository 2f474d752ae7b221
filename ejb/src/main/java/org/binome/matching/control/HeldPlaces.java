package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.enrolment.entity.CapacityLowered;
import org.binome.shared.ConflictException;

/** Nobody offers fewer places than pairings hold. */
@ApplicationScoped
public class HeldPlaces {

    @Inject
    MatchedEnrolments enrolments;

    /** @throws ConflictException when more are held */
    void onLowered(@Observes CapacityLowered lowered) {
        enrolments.requireRoomForHeld(lowered.enrolmentId());
    }
}
