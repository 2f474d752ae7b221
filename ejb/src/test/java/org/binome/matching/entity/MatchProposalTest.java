package org.binome.matching.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchProposalTest {

    private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

    private final MatchFixture seniorFirst = new MatchFixture(ApprovalOrder.SENIOR_FIRST);
    private final MatchFixture bothAtOnce = new MatchFixture(ApprovalOrder.BOTH_AT_ONCE);

    @Test
    @DisplayName("P17 a draft is shown to neither of the two")
    void draftIsHidden() {
        MatchProposal draft = seniorFirst.proposal();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> draft.sideShownTo(seniorFirst.junior()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> draft.sideShownTo(seniorFirst.senior()));
    }

    @Test
    @DisplayName("P13 with senior first, the junior learns nothing of a declined proposal")
    void juniorLearnsNothing() {
        MatchProposal proposal = seniorFirst.proposal();
        proposal.publish(NOON);
        assertThat(proposal.sideShownTo(seniorFirst.senior())).isEqualTo(Side.MENTEE);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> proposal.sideShownTo(seniorFirst.junior()));
        proposal.decline(Side.MENTEE, NOON);
        assertThat(proposal.state()).isEqualTo(ProposalState.DECLINED);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> proposal.sideShownTo(seniorFirst.junior()));
    }

    @Test
    @DisplayName("P13 the junior is asked after the senior's yes, with the full time to answer")
    void juniorIsAskedSecond() {
        MatchProposal proposal = seniorFirst.proposal();
        proposal.publish(NOON);
        Instant later = NOON.plus(Duration.ofDays(3));
        assertThat(proposal.accept(Side.MENTEE, later)).isFalse();
        assertThat(proposal.sideShownTo(seniorFirst.junior())).isEqualTo(Side.MENTOR);
        assertThat(proposal.answers().expiresAt()).isEqualTo(later.plus(Duration.ofDays(7)));
    }

    @Test
    @DisplayName("P05 only the yes of both makes a proposal accepted, each with its time")
    void twoConsents() {
        MatchProposal proposal = bothAtOnce.proposal();
        proposal.publish(NOON);
        assertThat(proposal.accept(Side.MENTOR, NOON.plusSeconds(60))).isFalse();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposal.agree(1));
        assertThat(proposal.accept(Side.MENTEE, NOON.plusSeconds(90))).isTrue();
        proposal.agree(1);
        assertThat(proposal.state()).isEqualTo(ProposalState.ACCEPTED);
        assertThat(proposal.answers().consentAt(Side.MENTOR)).isEqualTo(NOON.plusSeconds(60));
        assertThat(proposal.answers().consentAt(Side.MENTEE)).isEqualTo(NOON.plusSeconds(90));
        assertThat(proposal.placeHeld()).isTrue();
        proposal.release();
        assertThat(proposal.placeHeld()).isFalse();
    }

    @Test
    @DisplayName("P05 nobody answers twice, and nobody who was not asked")
    void noSecondAnswer() {
        MatchProposal proposal = seniorFirst.proposal();
        proposal.publish(NOON);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposal.accept(Side.MENTOR, NOON));
        proposal.accept(Side.MENTEE, NOON);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposal.decline(Side.MENTEE, NOON));
    }

    @Test
    @DisplayName("P05 an answer after the last moment does not count")
    void expiry() {
        MatchProposal proposal = bothAtOnce.proposal();
        proposal.publish(NOON);
        Instant end = NOON.plus(Duration.ofDays(7));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposal.expire(end.minusSeconds(1)));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> proposal.accept(Side.MENTOR, end));
        proposal.expire(end);
        assertThat(proposal.state()).isEqualTo(ProposalState.EXPIRED);
    }

    @Test
    @DisplayName("B11 a proposal that another round keeps counts there with that round's score, and stays asked")
    void carriedOver() {
        MatchProposal proposal = bothAtOnce.proposal();
        proposal.publish(NOON);
        MatchingRound next = bothAtOnce.round();
        proposal.carryOver(next, new ScoreParts(2000, 1000, 500, 900, 700, 100, 150));
        assertThat(proposal.round()).isSameAs(next);
        assertThat(proposal.score()).isEqualTo(proposal.parts().sum()).isEqualTo(5350);
        assertThat(proposal.open()).isTrue();
        assertThat(proposal.answers().expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    }

    @Test
    @DisplayName("B02 the score is the sum of its parts")
    void scoreIsSum() {
        assertThat(bothAtOnce.proposal().score()).isEqualTo(3000 + 1000 + 500 + 900 + 700 + 100 + 50);
    }
}
