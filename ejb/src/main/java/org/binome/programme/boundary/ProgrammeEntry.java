package org.binome.programme.boundary;

import org.binome.programme.entity.Programme;

/** A standing initiative. */
public record ProgrammeEntry(long id, long version, String name, String purpose) {

    static ProgrammeEntry of(Programme programme) {
        return new ProgrammeEntry(programme.id(), programme.version(), programme.name(), programme.purpose());
    }
}
