package org.binome.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binome.pairing.boundary.CharterText;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.shared.ConflictException;
import org.binome.web.faces.TextView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CharterFormTest {

    private final List<Integer> signed = new ArrayList<>();
    private int version = 1;

    @Test
    @DisplayName("P21 a charter changed while it was read is shown anew, and signed in its new version")
    void changedMeanwhile() {
        CharterForm form = new CharterForm();
        form.life = new ChangingCharter();
        form.text = new English();
        form.load();
        version = 2;

        assertThatThrownBy(form::sign).isInstanceOf(ConflictException.class);
        assertThat(form.getParagraphs()).containsExactly("Version 2");
        assertThatThrownBy(form::sign).isInstanceOf(ConflictException.class);
        assertThat(signed).containsExactly(1, 2);
    }

    /** Takes no signature at all, and remembers for which version each was meant. */
    private final class ChangingCharter extends PairingLife {

        @Override
        public PairingDetails see(long id, Locale reader) {
            return null;
        }

        @Override
        public CharterText charter(long id, Locale locale) {
            return new CharterText("Spring", version, "en", "Version " + version);
        }

        @Override
        public PairingDetails sign(long id, int charterVersion, Locale locale) {
            signed.add(charterVersion);
            throw new ConflictException("pairing.charter-changed");
        }
    }

    private static final class English extends TextView {

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
