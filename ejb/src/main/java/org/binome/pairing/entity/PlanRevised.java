package org.binome.pairing.entity;

import org.binome.shared.DomainEvent;

/** One of a pair has changed what they want to reach, or what they do for it; the words stay with the two. */
public record PlanRevised(long pairingId, Change change) implements DomainEvent {

    /** What was done. */
    public enum Change {
        OBJECTIVE_ADDED,
        OBJECTIVE_REVISED,
        OBJECTIVE_REACHED,
        OBJECTIVE_REOPENED,
        ACTION_ADDED,
        ACTION_REVISED,
        ACTION_DONE,
        ACTION_REOPENED,
        ACTION_DROPPED
    }
}
