package org.binome.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What an import found, or would change, in numbers of people; problems are numbers of problems. */
@Embeddable
public class ImportTally implements Serializable {

    @Column(name = "problems")
    private int problems;

    @Column(name = "joined")
    private int joined;

    @Column(name = "returned")
    private int returned;

    @Column(name = "changed")
    private int changed;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "gone")
    private int gone;

    @Column(name = "active_before")
    private int activeBefore;

    protected ImportTally() {}

    public ImportTally(int problems, int joined, int returned, int changed, int unchanged, int gone, int activeBefore) {
        this.problems = problems;
        this.joined = joined;
        this.returned = returned;
        this.changed = changed;
        this.unchanged = unchanged;
        this.gone = gone;
        this.activeBefore = activeBefore;
    }

    public static ImportTally none() {
        return new ImportTally();
    }

    public static ImportTally ofProblems(int problems) {
        return new ImportTally(problems, 0, 0, 0, 0, 0, 0);
    }

    /** More than a fifth of the company would leave: rather a truncated list than a company that shrinks. */
    public boolean manyLeave() {
        return gone * 5L > activeBefore;
    }

    public int problems() {
        return problems;
    }

    public int joined() {
        return joined;
    }

    public int returned() {
        return returned;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    /** People who stand in the directory, but no longer in the list. */
    public int gone() {
        return gone;
    }

    public int activeBefore() {
        return activeBefore;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportTally that
                && problems == that.problems
                && joined == that.joined
                && returned == that.returned
                && changed == that.changed
                && unchanged == that.unchanged
                && gone == that.gone
                && activeBefore == that.activeBefore;
    }

    @Override
    public int hashCode() {
        return Objects.hash(problems, joined, changed, gone);
    }
}
