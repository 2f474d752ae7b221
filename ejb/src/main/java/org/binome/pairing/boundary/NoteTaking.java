package org.binome.pairing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.binome.pairing.control.Pairings;
import org.binome.pairing.control.SharedNotes;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.SharedNote;
import org.binome.pairing.entity.SharedNoteWritten;
import org.binome.people.boundary.SignedIn;
import org.binome.shared.ConflictException;
import org.binome.shared.Roles;

/** The two of a pair keep one text together. HR is told that it is not for them, everybody else that there is no such pairing (P26). */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class NoteTaking {

    @Inject
    SignedIn signedIn;

    @Inject
    Pairings pairings;

    @Inject
    SharedNotes notes;

    @Inject
    Clock clock;

    @Inject
    Event<SharedNoteWritten> written;

    public SharedNoteView read(long pairingId) {
        return notes.of(mine(pairingId)).map(SharedNoteView::of).orElse(SharedNoteView.EMPTY);
    }

    /**
     * The whole text anew.
     *
     * @param version the one that was read
     * @throws ConflictException when the other one has written meanwhile: nobody overwrites what they have not seen
     */
    public SharedNoteView write(long pairingId, long version, @NotNull @Size(max = SharedNote.LONGEST) String body) {
        Pairing pairing = mine(pairingId);
        ConflictException.unless(version == read(pairingId).version(), "pairing.notes-changed");
        SharedNote note = written(pairing, body);
        written.fire(new SharedNoteWritten(pairingId));
        return SharedNoteView.of(notes.stored(note));
    }

    private SharedNote written(Pairing pairing, String body) {
        var author = pairing.sideOf(signedIn.employee());
        SharedNote note = notes.of(pairing).orElseGet(() -> new SharedNote(pairing, author, body, clock.instant()));
        note.write(author, body, clock.instant());
        return note;
    }

    private Pairing mine(long id) {
        return signedIn.ownOnly(() -> pairings.find(id, signedIn.employee()));
    }
}
