package org.binome.pairing.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.shared.BusinessException;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;
import org.binome.skill.entity.Skill;
import org.binome.skill.entity.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pairing")
class PairingTest {
    private final Duo duo = new Duo();
    private final Pairing pairing = duo.pairing;

    @Test
    @DisplayName("P21 becomes active with the second signature, not with the first")
    void signatures() {
        assertThat(sign(duo.ines)).isFalse();
        assertThat(pairing.status()).isEqualTo(PairingStatus.AWAITING_CHARTER);
        assertThat(sign(duo.ines)).as("the same person again").isFalse();
        assertThat(sign(duo.claire)).isTrue();
        assertThat(pairing.status()).isEqualTo(PairingStatus.ACTIVE);
        assertThat(pairing.startedAt()).isEqualTo(Duo.NOW);
    }

    @Test
    @DisplayName("P21 asks the first to sign again when the charter has changed meanwhile")
    void changedCharter() {
        int read = duo.campaign.charterVersion();
        sign(duo.ines);
        duo.campaign.adoptCharter(Map.of("en", "Another", "fr", "Une autre"));

        refused("pairing.charter-changed", () -> pairing.sign(duo.claire, Duo.NOW, read, "fr"));
        assertThat(sign(duo.claire)).isFalse();
        assertThat(pairing.status()).isEqualTo(PairingStatus.AWAITING_CHARTER);
        assertThat(sign(duo.ines)).isTrue();
    }

    @Test
    @DisplayName("P21 a signature names the language the charter was shown in, not one nobody could read")
    void shownLanguage() {
        int version = duo.campaign.charterVersion();
        pairing.sign(duo.ines, Duo.NOW, version, "fr");
        pairing.sign(duo.claire, Duo.NOW, version, "xx");
        assertThat(pairing.signature(Side.MENTOR).language()).isEqualTo("fr");
        assertThat(pairing.signature(Side.MENTEE).language()).isEqualTo("en");
    }

    @Test
    @DisplayName("P05 cannot arise without the consent of both")
    void consents() {
        Enrolment mentor = new Enrolment(duo.campaign, duo.ines);
        Enrolment mentee = new Enrolment(duo.campaign, duo.claire);
        Objective aim = pairing.objectives().get(0);
        assertThatThrownBy(() -> new Pairing(8, mentor, null, mentee, Duo.NOW, aim))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Pairing(8, mentor, Duo.NOW, mentee, null, aim))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("is unknown to everybody but the two")
    void stranger() {
        Employee other = Duo.employee("3", "Paul", "Petit", 3);
        assertThatThrownBy(() -> sign(other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pairing.sideOf(other)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("P06 pauses and resumes, and ends without a reason; the end is final")
    void pauseAndEnd() {
        refused("pairing.not-active", pairing::pause);
        sign(duo.ines);
        sign(duo.claire);
        pairing.pause();
        refused("pairing.not-active", pairing::pause);
        assertThat(pairing.runsSince()).isEqualTo(Duo.NOW);
        pairing.resume(Duo.NOW.plusSeconds(60));
        assertThat(pairing.runsSince()).isEqualTo(Duo.NOW.plusSeconds(60));
        pairing.endEarly(Duo.NOW);

        assertThat(pairing.endedAt()).isEqualTo(Duo.NOW);
        refused("pairing.not-paused", () -> pairing.resume(Duo.NOW));
        refused("pairing.ended", () -> pairing.endEarly(Duo.NOW));
        refused("pairing.ended", () -> pairing.reached(0, true));
        refused("pairing.not-active", () -> pairing.complete(Duo.NOW));
    }

    @Test
    @DisplayName("P22 an objective without aim, measure or date is refused; a reached one may be opened again")
    void objectives() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        refused("pairing.objective-aim-missing", () -> new Objective(" ", "seen", day));
        refused("pairing.objective-measure-missing", () -> new Objective("aim", null, day));
        refused("pairing.objective-date-missing", () -> new Objective("aim", "seen", null));
        refused("pairing.no-such-objective", () -> pairing.reached(1, true));
        refused(
                "pairing.objective-date-past",
                () -> pairing.aimFor(new Objective("aim", "seen", day), day.plusDays(1)));
        pairing.aimFor(new Objective("aim", "seen", day), day);
        refused("pairing.objective-there", () -> pairing.aimFor(new Objective("aim", "seen", day), day));
        pairing.reached(0, true);
        assertThat(pairing.objectives().get(0).reached()).isTrue();
        pairing.reached(0, false);
        assertThat(pairing.objectives().get(0).reached()).isFalse();
    }

    @Test
    @DisplayName(
            "P22 an objective proposed by the product speaks to each in their own language, a chosen one stays as written")
    void proposedObjective() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Theme video = new Theme("video", 1, Map.of("en", "Video", "fr", "Vidéo"));
        Skill filming = new Skill("filming", video, Map.of("en", "Filming", "fr", "Filmer"));
        Objective named = Objective.proposed(filming, "my team’s news", day).withReached(true);
        assertThat(named.aim(Locale.FRENCH)).isEqualTo("Filmer");
        assertThat(named.aim(Locale.ENGLISH)).isEqualTo("Filming");
        assertThat(named.measure(Locale.FRENCH)).isEqualTo("my team’s news");
        Objective open = Objective.proposed(null, "", day);
        assertThat(open.aim(Locale.FRENCH)).isEqualTo("Découvrir un nouveau domaine");
        assertThat(open.measure(Locale.GERMAN)).isEqualTo("I use it once a week without help");
        assertThat(pairing.objectives().get(0).aim(Locale.FRENCH)).isEqualTo("Read a chart");
    }

    private boolean sign(Employee signer) {
        return pairing.sign(signer, Duo.NOW, duo.campaign.charterVersion(), "fr");
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfAny(ConflictException.class, InvalidException.class)
                .extracting(problem -> ((BusinessException) problem).code())
                .isEqualTo(code);
    }
}
