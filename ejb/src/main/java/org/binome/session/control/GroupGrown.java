package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.pairing.boundary.OwnPairings;
import org.binome.pairing.entity.PairingActivated;

/** A pairing of a group has become active: its mentee is expected at the gatherings to come (P20). */
@Dependent
public class GroupGrown {

    @Inject
    OwnPairings pairings;

    @Inject
    GroupMeetings meetings;

    void join(@Observes PairingActivated event) {
        meetings.join(pairings.find(event.pairingId()));
    }
}
