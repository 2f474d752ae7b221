package org.binome.learning.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.binome.shared.InvalidException;

/** For whom and when something is to be read, and how long that takes. */
@Embeddable
public class MaterialFacts implements Serializable {

    private static final int MOST_MINUTES = 45;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_whom")
    private ForWhom forWhom;

    /** Null for a module. */
    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private AdviceStage stage;

    /** 1 to 45. */
    @Column(name = "minutes")
    private int minutes;

    /** Where it stands in a list: the smallest first. */
    @Column(name = "position")
    private int position;

    protected MaterialFacts() {}

    /** @param stage null for a module @throws InvalidException when the minutes are not 1 to 45 */
    public MaterialFacts(ForWhom forWhom, AdviceStage stage, int minutes, int position) {
        InvalidException.unless(minutes >= 1 && minutes <= MOST_MINUTES, "learning.minutes", "minutes");
        this.forWhom = Objects.requireNonNull(forWhom);
        this.stage = stage;
        this.minutes = minutes;
        this.position = position;
    }

    public ForWhom forWhom() {
        return forWhom;
    }

    public AdviceStage stage() {
        return stage;
    }

    public int minutes() {
        return minutes;
    }

    public int position() {
        return position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaterialFacts that
                && forWhom == that.forWhom
                && stage == that.stage
                && minutes == that.minutes
                && position == that.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(forWhom, stage, minutes, position);
    }
}
