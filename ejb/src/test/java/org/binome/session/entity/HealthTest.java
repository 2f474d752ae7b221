package org.binome.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.PairingFacts.Meeting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How a pairing does, by facts alone")
class HealthTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    /**
     * Sessions as day and letter: h held, c cancelled, p planned, f confirmed; the way is 180 days long and has six sessions.
     */
    @ParameterizedTest(name = "day {0}, {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0, -, BEGUN, 0, ON_TRACK",
                "13, -, BEGUN, 13, ON_TRACK",
                "14, -, NOT_MET, 14, NEEDS_ATTENTION",
                "14, 20f, BEGUN, 14, ON_TRACK",
                "29, -, NOT_MET, 29, NEEDS_ATTENTION",
                "30, -, NO_CONTACT, 30, SILENT",
                "30, 31p, BEGUN, 30, ON_TRACK",
                "40, 10h, NO_CONTACT, 30, SILENT",
                "39, 10h, MEETS, 1, ON_TRACK",
                "39, 10h 20c, MEETS, 1, ON_TRACK",
                "39, 10h 20c 30c, MEETS, 1, ON_TRACK",
                "39, 10c 20c 30h, MEETS, 1, ON_TRACK",
                "29, 10c 20c, NOT_MET, 29, NEEDS_ATTENTION",
                "29, 10c 20c 45f, BEGUN, 29, ON_TRACK",
                "90, 10h 80h, MEETS, 2, ON_TRACK",
                "120, 10h 110h, BEHIND, 2, NEEDS_ATTENTION",
                "300, 10h 20h 30h 40h 50h 290h, MEETS, 6, ON_TRACK"
            })
    @DisplayName("an active pairing: the first fact of the rule that applies is told")
    void active(int day, String sessions, HealthReason reason, long count, HealthLevel level) {
        Health health = Health.of(facts(PairingStatus.ACTIVE, START, sessions), at(day));
        assertThat(health).isEqualTo(new Health(reason, count));
        assertThat(health.level()).isEqualTo(level);
    }

    @ParameterizedTest(name = "day {0}: {1}")
    @CsvSource({"0, CHARTER_OPEN", "6, CHARTER_OPEN", "7, CHARTER_LATE", "29, CHARTER_LATE", "30, CHARTER_FORGOTTEN"})
    @DisplayName("P21 a charter is signed within a week")
    void charter(int day, HealthReason reason) {
        assertThat(Health.of(facts(PairingStatus.AWAITING_CHARTER, null, null), at(day)))
                .isEqualTo(new Health(reason, day));
    }

    @ParameterizedTest
    @CsvSource({"0", "200"})
    @DisplayName("P06 who pauses is on track, for as long as they wish")
    void paused(int day) {
        assertThat(Health.of(facts(PairingStatus.PAUSED, START, null), at(day)).level())
                .isEqualTo(HealthLevel.ON_TRACK);
    }

    private static PairingFacts facts(PairingStatus status, Instant startedAt, String sessions) {
        return new PairingFacts(
                status, START, startedAt, Duration.ofDays(180), 6, sessions == null ? List.of() : meetings(sessions));
    }

    private static List<Meeting> meetings(String sessions) {
        return List.of(sessions.split(" ")).stream()
                .map(one -> new Meeting(
                        at(Integer.parseInt(one.substring(0, one.length() - 1))), status(one.charAt(one.length() - 1))))
                .toList();
    }

    private static SessionStatus status(char letter) {
        return switch (letter) {
            case 'h' -> SessionStatus.HELD;
            case 'c' -> SessionStatus.CANCELLED;
            case 'p' -> SessionStatus.PLANNED;
            default -> SessionStatus.CONFIRMED;
        };
    }

    private static Instant at(int day) {
        return START.plus(Duration.ofDays(day));
    }
}
