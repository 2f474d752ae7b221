package org.binome.skill.entity;

import org.binome.shared.DomainEvent;

/** HR changed a skill of the catalogue. */
public record SkillChanged(long skillId, Change change) implements DomainEvent {

    /** What was done to it. */
    public enum Change {
        ADDED,
        REVISED,
        RETIRED,
        RESTORED
    }
}
