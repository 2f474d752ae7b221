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
import org.binome.skill.entity.Level;
import org.binome.skill.entity.Skill;

/** A skill somebody would share; seniors offer too (P07). */
@Embeddable
public class Offer implements Serializable {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skill_id")
    private Skill skill;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(name = "wish")
    private Wish wish;

    protected Offer() {}

    public Offer(Skill skill, Level level, Wish wish) {
        this.skill = Objects.requireNonNull(skill);
        this.level = Objects.requireNonNull(level);
        this.wish = Objects.requireNonNull(wish);
    }

    public Skill skill() {
        return skill;
    }

    public Level level() {
        return level;
    }

    public Wish wish() {
        return wish;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offer that
                && Objects.equals(skill, that.skill)
                && level == that.level
                && wish == that.wish;
    }

    @Override
    public int hashCode() {
        return Objects.hash(skill);
    }
}
