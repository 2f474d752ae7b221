package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.MatchingObjective;
import org.binome.programme.entity.MatchingPolicy;
import org.binome.programme.entity.MatchingWeights;
import org.binome.programme.entity.Phase;
import org.binome.shared.Aggregate;
import org.binome.shared.ConflictException;

/**
 * One run of the matching over the whole pool of a campaign. Runs in the background and can be cancelled until its plan is
 * stored. Keeps the aim and the weights it was run with, whatever the campaign says later.
 *
 * <p>Is done only when an independent check has proven that no better plan exists; the proof is kept, see {@link CertificatePart}.
 *
 * <p>Its proposals are a draft until HR publishes them. The next round replaces what is still draft.
 */
@Entity
@Table(name = "matching_round")
public class MatchingRound extends Aggregate {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    /** From 1, within the campaign. */
    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RoundStatus status = RoundStatus.QUEUED;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private RoundStage stage = RoundStage.GATHERING;

    /** Of the whole round, 0 to 100. */
    @Column(name = "progress")
    private int progress;

    @Enumerated(EnumType.STRING)
    @Column(name = "objective")
    private MatchingObjective objective;

    @Column(name = "left_out_penalty")
    private int leftOutPenalty;

    @Embedded
    private MatchingWeights weights;

    /** Stamp of the pool HR has looked at, where published proposals may change that nobody has accepted (B11); else null. */
    @Column(name = "previewed")
    private String previewed;

    @Embedded
    private RoundFigures figures = new RoundFigures();

    /** Of the plan as it was proven; differs from the figures once HR has changed pairs by hand. */
    @Embedded
    private RoundProof proof = new RoundProof();

    @Column(name = "asked_at")
    private Instant askedAt;

    /** When the round last gave a sign of life, by the clock that nobody can move. */
    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** When HR published the round as a whole; null before. */
    @Column(name = "published_at")
    private Instant publishedAt;

    protected MatchingRound() {}

    /** @param touchedAt the same moment by the clock that nobody can move
     * @throws ConflictException unless the campaign is matching, running or always open
     */
    public MatchingRound(Campaign campaign, int number, Instant askedAt, Instant touchedAt) {
        ConflictException.unless(mayMatch(campaign), "matching.not-in-phase");
        this.campaign = campaign;
        this.number = number;
        this.objective = campaign.policy().objective();
        this.leftOutPenalty = campaign.policy().leftOutPenalty();
        this.weights = campaign.policy().weights();
        this.askedAt = Objects.requireNonNull(askedAt);
        this.touchedAt = Objects.requireNonNull(touchedAt);
    }

    /** The same people once more, with this round's aim and weights. @param previewed stamp of the pool HR has looked at */
    public MatchingRound again(int number, String previewed, Instant askedAt, Instant touchedAt) {
        MatchingRound again = new MatchingRound(campaign, number, askedAt, touchedAt);
        again.objective = objective;
        again.leftOutPenalty = leftOutPenalty;
        again.weights = weights;
        again.previewed = Objects.requireNonNull(previewed);
        return again;
    }

    /** True while rounds may be run: from enrolment's end to the campaign's end. */
    public static boolean mayMatch(Campaign campaign) {
        return campaign.phase() == Phase.MATCHING || campaign.phase() == Phase.RUNNING;
    }

    /** @param touchedAt now, by the clock that nobody can move */
    public void begin(Instant touchedAt) {
        ConflictException.unless(status == RoundStatus.QUEUED, "matching.round-over");
        status = RoundStatus.RUNNING;
        this.touchedAt = touchedAt;
    }

    /** The plan has passed the check and is being stored with this. @param fingerprint of the file that proves it */
    public void finish(RoundFigures figures, String fingerprint, Instant at) {
        ConflictException.unless(status == RoundStatus.RUNNING, "matching.round-over");
        this.figures = Objects.requireNonNull(figures);
        proof = new RoundProof(figures, fingerprint);
        end(RoundStatus.DONE, at);
        progress = 100;
    }

    /** The draft has changed by hand: swapped or removed pairs. The certificate then speaks of the plan as it was. */
    public void recount(RoundFigures figures) {
        this.figures = Objects.requireNonNull(figures);
    }

    public void cancel(Instant at) {
        ConflictException.unless(status.open(), "matching.round-over");
        end(RoundStatus.CANCELLED, at);
    }

    public void fail(Instant at) {
        ConflictException.unless(status.open(), "matching.round-over");
        end(RoundStatus.FAILED, at);
    }

    /** @return true the first time */
    public boolean publish(Instant at) {
        ConflictException.unless(status == RoundStatus.DONE, "matching.round-not-done");
        boolean first = publishedAt == null;
        publishedAt = first ? at : publishedAt;
        return first;
    }

    /** True when it gives no sign of life: its server is gone. @param now by the clock that nobody can move */
    public boolean lost(Instant now) {
        return status.open() && touchedAt.plus(SILENCE).isBefore(now);
    }

    private void end(RoundStatus status, Instant at) {
        this.status = status;
        finishedAt = at;
    }

    public Campaign campaign() {
        return campaign;
    }

    public int number() {
        return number;
    }

    public RoundStatus status() {
        return status;
    }

    public RoundStage stage() {
        return stage;
    }

    public int progress() {
        return progress;
    }

    public MatchingObjective objective() {
        return objective;
    }

    public boolean rematch() {
        return previewed != null;
    }

    /** False when HR has looked at the plan for another pool than this. */
    public boolean foreseen(String stamp) {
        return !rematch() || previewed.equals(stamp);
    }

    public MatchingWeights weights() {
        return weights;
    }

    /** How the round matches: with its own aim and weights, whatever the campaign has come to say of these. */
    public MatchingPolicy policy() {
        return campaign.policy().aimingAt(objective, leftOutPenalty, weights);
    }

    public RoundFigures figures() {
        return figures;
    }

    /** True while the plan is as good as the one that was proven the best. */
    public boolean asProven() {
        return status == RoundStatus.DONE && proof.covers(figures, objective);
    }

    public RoundProof proof() {
        return proof;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchingRound that
                && number == that.number()
                && Objects.equals(campaign, that.campaign());
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, number);
    }
}
