package org.binome.pairing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.binome.shared.InvalidException;
import org.binome.skill.entity.Skill;

/**
 * What the two want to reach, how they will see it, and by when (P22). Their own words stay as they are; what the product
 * proposes is told to each in their own language.
 */
@Embeddable
public class Objective implements Serializable {

    private static final int LONGEST = 300;

    /** The skill a proposed objective is about; null when the two have put it into words, or when none was named. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skill_id")
    private Skill skill;

    /** Own words; null when proposed. */
    @Column(name = "aim")
    private String aim;

    /** Own words; null when proposed. */
    @Column(name = "measure")
    private String measure;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reached")
    private boolean reached;

    protected Objective() {}

    /**
     * An objective to begin with.
     *
     * @param skill what the mentee wants to learn, or null
     * @param purpose what for, in the mentee's words; may be empty
     */
    public static Objective proposed(Skill skill, String purpose, LocalDate dueOn) {
        Objective objective = new Objective();
        objective.skill = skill;
        objective.measure = purpose.isBlank() ? null : purpose.substring(0, Math.min(LONGEST, purpose.length()));
        objective.dueOn = Objects.requireNonNull(dueOn);
        return objective;
    }

    /** @throws InvalidException when the aim, its measure or its date is missing */
    public Objective(String aim, String measure, LocalDate dueOn) {
        InvalidException.unless(aim != null && !aim.isBlank(), "pairing.objective-aim-missing");
        InvalidException.unless(measure != null && !measure.isBlank(), "pairing.objective-measure-missing");
        InvalidException.unless(dueOn != null, "pairing.objective-date-missing");
        this.aim = aim.strip();
        this.measure = measure.strip();
        this.dueOn = dueOn;
    }

    Objective withReached(boolean reached) {
        Objective objective = new Objective();
        objective.skill = skill;
        objective.aim = aim;
        objective.measure = measure;
        objective.dueOn = dueOn;
        objective.reached = reached;
        return objective;
    }

    /** What they want to reach, for a reader of this language. */
    public String aim(Locale reader) {
        if (aim != null) {
            return aim;
        }
        return skill == null ? texts(reader).getString("aim") : skill.name(reader);
    }

    /** How they will see it, for a reader of this language. */
    public String measure(Locale reader) {
        return measure == null ? texts(reader).getString("measure") : measure;
    }

    private static ResourceBundle texts(Locale reader) {
        return ResourceBundle.getBundle(
                "org.binome.pairing.objectives",
                reader,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean reached() {
        return reached;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Objective that
                && Objects.equals(skill, that.skill)
                && Objects.equals(aim, that.aim)
                && Objects.equals(measure, that.measure)
                && Objects.equals(dueOn, that.dueOn)
                && reached == that.reached;
    }

    @Override
    public int hashCode() {
        return Objects.hash(skill, aim, measure, dueOn);
    }
}
