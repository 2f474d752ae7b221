package org.binome.recognition.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Duo;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private final Duo duo = Duo.signed();

    @Test
    @DisplayName("P32 a completed pairing earns one, an early end only after three sessions, a running one none")
    void earned() {
        assertThat(Certificate.earned(duo.pairing, 6)).isFalse();
        duo.pairing.complete(Duo.NOW);
        assertThat(Certificate.earned(duo.pairing, 1)).isTrue();
        assertThat(Certificate.earned(duo.pairing, 0)).isFalse();

        Duo early = Duo.signed();
        early.pairing.endEarly(Duo.NOW);
        assertThat(Certificate.earned(early.pairing, 2)).isFalse();
        assertThat(Certificate.earned(early.pairing, 3)).isTrue();
        assertThatThrownBy(() -> certificate(early, 2)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("P32 it belongs to one of the two, is valid until revoked, and revoked once")
    void revoked() {
        duo.pairing.complete(Duo.NOW);
        Certificate certificate = certificate(duo, 6).counting(Set.of("a", "b"));

        assertThat(certificate.gatherings()).containsExactlyInAnyOrder("a", "b");
        assertThat(certificate.holder()).isEqualTo(duo.ines);
        assertThat(certificate.partner()).isEqualTo(duo.claire);
        assertThat(certificate.valid()).isTrue();
        certificate.revoke(Duo.NOW);
        assertThat(certificate.valid()).isFalse();
        assertThat(certificate.gatherings()).as("free for another").isEmpty();
        assertThatThrownBy(() -> certificate.revoke(Duo.NOW)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("P32 soft skills are told from 1 to 5, or not at all")
    void softSkills() {
        assertThat(SoftSkills.unknown().values()).isEmpty();
        assertThat(new SoftSkills(4, 5, 3, 4).values().keySet())
                .containsExactly("pedagogy", "communication", "patience", "adaptability");
        assertThatThrownBy(() -> new SoftSkills(0, 5, 3, 4)).isInstanceOf(InvalidException.class);
    }

    private static Certificate certificate(Duo duo, int sessions) {
        return new Certificate(
                duo.pairing,
                Side.MENTOR,
                new Achievement(sessions, sessions * 60, 0, List.of("ai")),
                SoftSkills.unknown(),
                Duo.NOW);
    }
}
