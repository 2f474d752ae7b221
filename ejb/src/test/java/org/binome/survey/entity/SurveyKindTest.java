package org.binome.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.binome.pairing.entity.PairingStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P29 What a pair is asked")
class SurveyKindTest {

    @Test
    @DisplayName("where they stand before the first session, and whether they fit after it")
    void beginning() {
        assertThat(due(PairingStatus.ACTIVE, 0)).containsExactly(SurveyKind.START);
        assertThat(due(PairingStatus.ACTIVE, 1)).containsExactly(SurveyKind.FIT_CHECK, SurveyKind.START);
        assertThat(due(PairingStatus.PAUSED, 2)).containsExactly(SurveyKind.FIT_CHECK);
    }

    @Test
    @DisplayName("how it goes after three sessions, and to look back when all are held or the time is over")
    void middleAndEnd() {
        assertThat(due(PairingStatus.ACTIVE, 3)).containsExactly(SurveyKind.MID_TERM);
        assertThat(due(PairingStatus.ACTIVE, 6)).containsExactly(SurveyKind.END);
        assertThat(due(PairingStatus.COMPLETED, 2)).containsExactly(SurveyKind.END);
    }

    @Test
    @DisplayName("nothing before they have signed, after they have parted without fault, or long after the end")
    void nothing() {
        assertThat(due(PairingStatus.AWAITING_CHARTER, 0)).isEmpty();
        assertThat(due(PairingStatus.ENDED_EARLY, 4)).isEmpty();
        assertThat(due(new Standing(PairingStatus.COMPLETED, 6, 6, false, 61))).isEmpty();
    }

    @Test
    @DisplayName("B08 how a session with swapped roles was")
    void swapped() {
        assertThat(due(new Standing(PairingStatus.ACTIVE, 4, 6, true, 0)))
                .containsExactly(SurveyKind.SWAP, SurveyKind.MID_TERM);
    }

    private static List<SurveyKind> due(PairingStatus status, long held) {
        return due(new Standing(status, held, 6, false, 0));
    }

    private static List<SurveyKind> due(Standing standing) {
        return Stream.of(SurveyKind.values())
                .filter(kind -> kind.isDue(standing))
                .toList();
    }
}
