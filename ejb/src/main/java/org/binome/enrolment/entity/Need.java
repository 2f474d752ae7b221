package org.binome.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;
import org.binome.skill.entity.Skill;

/** A skill somebody would like to learn, and what for (P07). */
@Embeddable
public class Need implements Serializable {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skill_id")
    private Skill skill;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    /** In the person's own words, at most 500 characters; may be empty. */
    @Column(name = "purpose")
    private String purpose;

    protected Need() {}

    public Need(Skill skill, Priority priority, String purpose) {
        this.skill = Objects.requireNonNull(skill);
        this.priority = Objects.requireNonNull(priority);
        this.purpose = purpose == null ? "" : purpose.strip();
    }

    public Skill skill() {
        return skill;
    }

    public Priority priority() {
        return priority;
    }

    public String purpose() {
        return purpose;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Need that
                && Objects.equals(skill, that.skill)
                && priority == that.priority
                && Objects.equals(purpose, that.purpose);
    }

    @Override
    public int hashCode() {
        return Objects.hash(skill);
    }
}
