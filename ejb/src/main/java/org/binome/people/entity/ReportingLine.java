package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A person's place in the reporting line as a nested interval: everybody below somebody lies inside that person's interval.
 * Computed for the whole directory at the end of an import.
 */
@Embeddable
public class ReportingLine implements Serializable {

    /** Levels below the head of the organisation, who has 0. */
    @Column(name = "line_depth")
    private int depth;

    @Column(name = "line_left")
    private int left;

    @Column(name = "line_right")
    private int right;

    protected ReportingLine() {}

    public ReportingLine(int depth, int left, int right) {
        this.depth = depth;
        this.left = left;
        this.right = right;
    }

    public boolean encloses(ReportingLine other) {
        return left < other.left && other.right < right;
    }

    public int depth() {
        return depth;
    }

    public int left() {
        return left;
    }

    public int right() {
        return right;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingLine that && left == that.left && right == that.right && depth == that.depth;
    }

    @Override
    public int hashCode() {
        return left;
    }
}
