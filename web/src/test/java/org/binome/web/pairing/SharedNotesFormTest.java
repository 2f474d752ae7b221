package org.binome.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.binome.pairing.boundary.NoteTaking;
import org.binome.pairing.boundary.SharedNoteView;
import org.binome.shared.ConflictException;
import org.binome.web.faces.Notice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SharedNotesFormTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private SharedNoteView stored = new SharedNoteView(1, "Together", "Claire", NOW);

    @Test
    @DisplayName("P26 what the other one wrote meanwhile is shown, what was typed stays, and the next save is for both")
    void changedMeanwhile() {
        SharedNotesForm form = new SharedNotesForm();
        form.notes = new Notes();
        form.notice = new Notice() {
            @Override
            public void done(String key, Object... values) {
                assertThat(key).isEqualTo("pairing.notes.kept");
            }
        };
        form.load(7);
        form.setBody("Mine");
        stored = new SharedNoteView(2, "Hers", "Claire", NOW);

        assertThatThrownBy(form::keep).isInstanceOf(ConflictException.class);
        assertThat(form.getTheirs()).isEqualTo("Hers");
        assertThat(form.getBody()).isEqualTo("Mine");
        form.setBody("Hers and mine");
        assertThat(form.keep()).contains("id=7");
        assertThat(stored.body()).isEqualTo("Hers and mine");
    }

    private final class Notes extends NoteTaking {

        @Override
        public SharedNoteView read(long pairingId) {
            return stored;
        }

        @Override
        public SharedNoteView write(long pairingId, long version, String body) {
            ConflictException.unless(version == stored.version(), "pairing.notes-changed");
            stored = new SharedNoteView(version + 1, body, "Inès", NOW);
            return stored;
        }
    }
}
