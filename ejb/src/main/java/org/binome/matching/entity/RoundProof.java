package org.binome.matching.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What of a round has been proven the best; all zero until it is done. */
@Embeddable
public class RoundProof implements Serializable {

    /** Sum of the scores of the plan that was proven. */
    @Column(name = "proven_total")
    private long total;

    /** How many it matches. */
    @Column(name = "proven_matched")
    private int matched;

    /** SHA-256 of the file that proves it, in hexadecimal; null without one. */
    @Column(name = "fingerprint")
    private String fingerprint;

    protected RoundProof() {}

    public RoundProof(RoundFigures figures, String fingerprint) {
        this.total = figures.total();
        this.matched = figures.matched();
        this.fingerprint = fingerprint;
    }

    /** True while these figures are still those of the proven plan. */
    boolean covers(RoundFigures figures) {
        return figures.total() == total && figures.matched() == matched;
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
                && Objects.equals(fingerprint, that.fingerprint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, matched, fingerprint);
    }
}
