package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A round in figures; all zero until it is done. */
@Embeddable
public class RoundFigures implements Serializable {

    /** Mentees who wished to be matched in this round. */
    @Column(name = "seeking")
    private int seeking;

    /** Of them, those with at least one possible mentor. */
    @Column(name = "matchable")
    private int matchable;

    @Column(name = "matched")
    private int matched;

    /** Possible pairs among which the round chose. */
    @Column(name = "eligible_pairs")
    private int eligiblePairs;

    /** Sum of the scores. */
    @Column(name = "total_score")
    private long total;

    /** Score of the pair that fits least, 0 to 10 000; 0 without any pair. */
    @Column(name = "worst_score")
    private int worst;

    protected RoundFigures() {}

    public RoundFigures(int seeking, int matchable, int matched, int eligiblePairs, long total, int worst) {
        this.seeking = seeking;
        this.matchable = matchable;
        this.matched = matched;
        this.eligiblePairs = eligiblePairs;
        this.total = total;
        this.worst = worst;
    }

    /** The same round after its pairs have changed by hand. */
    public RoundFigures with(int matched, long total, int worst) {
        return new RoundFigures(seeking, matchable, matched, eligiblePairs, total, worst);
    }

    public int seeking() {
        return seeking;
    }

    public int matchable() {
        return matchable;
    }

    public int matched() {
        return matched;
    }

    public int eligiblePairs() {
        return eligiblePairs;
    }

    public long total() {
        return total;
    }

    public int worst() {
        return worst;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundFigures that
                && seeking == that.seeking
                && matchable == that.matchable
                && matched == that.matched
                && eligiblePairs == that.eligiblePairs
                && total == that.total
                && worst == that.worst;
    }

    @Override
    public int hashCode() {
        return Objects.hash(matched, total, worst);
    }
}
