package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.binome.programme.entity.MatchingObjective;

/** What of a round has been proven the best; all zero until it is done. */
@Embeddable
public class RoundProof implements Serializable {

    /** Sum of the scores of the plan that was proven. */
    @Column(name = "proven_total")
    private long total;

    /** How many it matches. */
    @Column(name = "proven_matched")
    private int matched;

    /** Score of its pair that fits least. */
    @Column(name = "proven_worst")
    private int worst;

    /** SHA-256 of the file that proves it, in hexadecimal; null without one. */
    @Column(name = "fingerprint")
    private String fingerprint;

    protected RoundProof() {}

    public RoundProof(RoundFigures figures, String fingerprint) {
        this.total = figures.total();
        this.matched = figures.matched();
        this.worst = figures.worst();
        this.fingerprint = fingerprint;
    }

    /** True while a plan with these figures is as good by this aim as the proven one: the worst pair counts where it comes first. */
    boolean covers(RoundFigures figures, MatchingObjective objective) {
        return figures.total() == total
                && figures.matched() == matched
                && (objective != MatchingObjective.WORST_PAIR_FIRST || figures.worst() == worst);
    }

    public long total() {
        return total;
    }

    public int matched() {
        return matched;
    }

    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundProof that
                && total == that.total
                && matched == that.matched
                && worst == that.worst
                && Objects.equals(fingerprint, that.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, matched, worst, fingerprint);
    }
}
