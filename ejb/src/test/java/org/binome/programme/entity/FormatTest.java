package org.binome.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.binome.pairing.entity.Duo;
import org.binome.shared.ConflictException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The format of a campaign")
class FormatTest {

    @Test
    @DisplayName("P20 flash is one session of 45 minutes, also in a copy")
    void flash() {
        Frame flash = Frame.flash(180);
        assertThat(flash.sessions()).isEqualTo(1);
        assertThat(flash.sessionMinutes()).isEqualTo(45);
        assertThat(flash.copy()).isEqualTo(flash).isNotEqualTo(new Frame(1, 45, 180));
        assertThat(Frame.usual().format()).isEqualTo(Format.PAIR);
    }

    @Test
    @DisplayName("P20 is settled with the first day")
    void settled() {
        Campaign running = new Duo().campaign;
        running.meetAs(new Frame(4, 60, 120));
        assertThatThrownBy(() -> running.meetAs(Frame.flash(180)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("campaign.format-not-draft");
    }
}
