package org.binome.programme.entity;

import org.binome.shared.DomainEvent;

/** HR did something with the plan of a campaign that touches nobody else. */
public record CampaignRevised(long campaignId, Change change) implements DomainEvent {

    /** What was done. */
    public enum Change {
        DRAFTED,
        REVISED,
        DUPLICATED,
        SCHEDULED,
        HELD,
        ARCHIVED,
        RESTORED,
        DISCARDED
    }
}
