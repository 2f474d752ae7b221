package org.binome.pairing.boundary;

import java.time.Instant;
import org.binome.pairing.entity.SharedNote;

/**
 * The shared notes as they stand.
 *
 * @param version grows with each change; 0 before the first word
 * @param by first name of who wrote last; empty before the first word
 * @param writtenAt null before the first word
 */
public record SharedNoteView(long version, String body, String by, Instant writtenAt) {

    static final SharedNoteView EMPTY = new SharedNoteView(0, "", "", null);

    static SharedNoteView of(SharedNote note) {
        return new SharedNoteView(
                note.version(),
                note.body(),
                note.pairing().enrolment(note.writtenBy()).employee().firstName(),
                note.writtenAt());
    }
}
