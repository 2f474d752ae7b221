package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.binome.programme.entity.ApprovalOrder;
import org.binome.programme.entity.MatchingPolicy;

/** Who has been asked about a proposal and who has said yes, and when (P05, P13). A no is not kept by side. */
@Embeddable
public class Answers implements Serializable {

    @Column(name = "mentor_asked_at")
    private Instant mentorAskedAt;

    @Column(name = "mentee_asked_at")
    private Instant menteeAskedAt;

    @Column(name = "mentor_consent_at")
    private Instant mentorConsentAt;

    @Column(name = "mentee_consent_at")
    private Instant menteeConsentAt;

    /** Until when an answer counts; null while nobody is asked. */
    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Answers() {}

    /** Who asks has said yes and the other one is asked; else the campaign says who is asked first. */
    static Answers first(ProposalOrigin origin, MatchingPolicy policy, Instant at) {
        return origin.kind() == ProposalOrigin.Kind.ASKED ? asking(policy, at) : asked(policy, at);
    }

    /** The first questions. The senior of the two is the mentee: that is what reverse mentoring means. */
    static Answers asked(MatchingPolicy policy, Instant at) {
        Answers answers = new Answers();
        answers.menteeAskedAt = at;
        answers.mentorAskedAt = policy.approvalOrder() == ApprovalOrder.BOTH_AT_ONCE ? at : null;
        answers.expiresAt = at.plus(Duration.ofDays(policy.proposalDays()));
        return answers;
    }

    /** The mentee asks, and so has said yes; the mentor is asked. */
    private static Answers asking(MatchingPolicy policy, Instant at) {
        Answers answers = new Answers();
        answers.menteeAskedAt = at;
        answers.menteeConsentAt = at;
        answers.mentorAskedAt = at;
        answers.expiresAt = at.plus(Duration.ofDays(policy.proposalDays()));
        return answers;
    }

    /** This side has said yes; the other one, unless asked before, is asked now and has the full time to answer. */
    Answers accepted(Side side, MatchingPolicy policy, Instant at) {
        Answers answers = new Answers();
        boolean othersTurn = !asked(side.other());
        answers.expiresAt = othersTurn ? at.plus(Duration.ofDays(policy.proposalDays())) : expiresAt;
        answers.mentorAskedAt = mentorAskedAt == null ? at : mentorAskedAt;
        answers.menteeAskedAt = menteeAskedAt == null ? at : menteeAskedAt;
        answers.mentorConsentAt = side == Side.MENTOR ? at : mentorConsentAt;
        answers.menteeConsentAt = side == Side.MENTEE ? at : menteeConsentAt;
        return answers;
    }

    Stream<Side> sidesAsked() {
        return Stream.of(Side.values()).filter(this::asked);
    }

    public boolean asked(Side side) {
        return (side == Side.MENTOR ? mentorAskedAt : menteeAskedAt) != null;
    }

    public boolean accepted(Side side) {
        return (side == Side.MENTOR ? mentorConsentAt : menteeConsentAt) != null;
    }

    public boolean complete() {
        return accepted(Side.MENTOR) && accepted(Side.MENTEE);
    }

    boolean overdue(Instant at) {
        return !at.isBefore(expiresAt);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant consentAt(Side side) {
        return side == Side.MENTOR ? mentorConsentAt : menteeConsentAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers that
                && Objects.equals(mentorAskedAt, that.mentorAskedAt)
                && Objects.equals(menteeAskedAt, that.menteeAskedAt)
                && Objects.equals(mentorConsentAt, that.mentorConsentAt)
                && Objects.equals(menteeConsentAt, that.menteeConsentAt)
                && Objects.equals(expiresAt, that.expiresAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mentorConsentAt, menteeConsentAt);
    }
}
