package org.binome.matching.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.Direction;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchingRoundTest {

    @Test
    @DisplayName("P18 a round keeps its aim and weights when the campaign's change, and follows its rules")
    void ownAimAndWeights() {
        MatchingRound round = new MatchFixture(ApprovalOrder.SENIOR_FIRST).round();
        MatchingWeights before = round.campaign().policy().weights();

        round.campaign()
                .matchBy(new MatchingPolicy(
                        Direction.TENURE,
                        ApprovalOrder.BOTH_AT_ONCE,
                        3,
                        MatchingObjective.SCORE_FIRST,
                        100,
                        new MatchingWeights(100, 0, 0, 0, 0, 0, 0)));

        assertThat(round.policy().weights()).isEqualTo(before);
        assertThat(round.policy().objective()).isEqualTo(MatchingObjective.PARTICIPATION_FIRST);
        assertThat(round.policy().leftOutPenalty()).isEqualTo(5000);
        assertThat(round.policy().direction()).isEqualTo(Direction.TENURE);
        assertThat(round.policy().approvalOrder()).isEqualTo(ApprovalOrder.BOTH_AT_ONCE);
    }

    @Test
    @DisplayName(
            "B11 matching again may only store what HR has looked at; any other round rests on the people as they are")
    void foreseen() {
        MatchingRound first = new MatchFixture(ApprovalOrder.SENIOR_FIRST).round();
        MatchingRound again = first.again(2, "seen", Instant.EPOCH, Instant.EPOCH);
        assertThat(first.rematch()).isFalse();
        assertThat(first.foreseen("changed")).isTrue();
        assertThat(again.rematch()).isTrue();
        assertThat(again.foreseen("seen")).isTrue();
        assertThat(again.foreseen("changed")).isFalse();
    }

    @Test
    @DisplayName(
            "B01 P16 a swap that lowers the worst pair takes the seal where the worst pair comes first, and only there")
    void asProven() {
        for (MatchingObjective objective : MatchingObjective.values()) {
            MatchingRound round = new MatchFixture(ApprovalOrder.SENIOR_FIRST, objective).round();
            round.begin(Instant.EPOCH);
            round.finish(new RoundFigures(3, 3, 2, 9, 9_000, 4_000), "fingerprint", Instant.EPOCH);
            assertThat(round.asProven()).isTrue();
            round.recount(round.figures().with(2, 9_000, 3_000));
            assertThat(round.asProven()).isEqualTo(objective != MatchingObjective.WORST_PAIR_FIRST);
            round.recount(round.figures().with(2, 8_999, 4_000));
            assertThat(round.asProven()).isFalse();
            round.recount(round.figures().with(2, 9_000, 4_000));
            assertThat(round.asProven()).isTrue();
        }
    }

    @Test
    @DisplayName("P15 a round that gives no sign of life for two minutes of true time is lost, whatever day Binome has")
    void lost() {
        MatchingRound round = new MatchFixture(ApprovalOrder.SENIOR_FIRST).round();
        Instant began = Instant.parse("2024-02-02T10:00:00Z");
        round.begin(began);
        assertThat(round.lost(began.plusSeconds(119))).isFalse();
        assertThat(round.lost(began.plusSeconds(121))).isTrue();
        round.fail(began.plusSeconds(121));
        assertThat(round.lost(began.plusSeconds(999))).isFalse();
    }
}
