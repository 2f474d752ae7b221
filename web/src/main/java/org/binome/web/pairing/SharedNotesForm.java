package org.binome.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.binome.pairing.boundary.NoteTaking;
import org.binome.pairing.boundary.SharedNoteView;
import org.binome.shared.ConflictException;
import org.binome.web.faces.MeView;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** The text the two of a pair keep together. When both write at once, the second sees both texts and loses none. */
@Named("sharedNotesForm")
@ViewScoped
public class SharedNotesForm implements Serializable {

    @Inject
    NoteTaking notes;

    @Inject
    MeView me;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private long pairingId;
    private long version;
    private String body;
    private String by = "";
    private Instant writtenAt;
    private String theirs;

    public void load(long pairingId) {
        this.pairingId = pairingId;
        body = see().body();
    }

    public String keep() {
        try {
            notes.write(pairingId, version, body == null ? "" : body);
        } catch (ConflictException changed) {
            theirs = see().body();
            throw changed;
        }
        notice.done("pairing.notes.kept");
        return "/me/pairing?faces-redirect=true&id=" + pairingId;
    }

    private SharedNoteView see() {
        SharedNoteView note = notes.read(pairingId);
        version = note.version();
        by = note.by();
        writtenAt = note.writtenAt();
        return note;
    }

    /** Who wrote last, and when; empty before the first word. */
    public String getLast() {
        return writtenAt == null ? "" : text.of("pairing.notes.last", by, text.dateTime(writtenAt, me.getZone()));
    }

    public String getBy() {
        return by;
    }

    /** What the other one has written meanwhile; null when nobody has. */
    public String getTheirs() {
        return theirs;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
