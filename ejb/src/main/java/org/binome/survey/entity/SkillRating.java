package org.binome.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Aggregate;
import org.binome.shared.InvalidException;
import org.binome.shared.PersonalData;
import org.binome.shared.PersonalData.Category;
import org.binome.shared.PersonalData.Keep;
import org.binome.shared.PersonalData.Purpose;
import org.binome.skill.entity.Skill;

/** How well somebody knows a skill of the own pairing, as the person says before and after; nobody else reads it. */
@Entity
@Table(name = "skill_rating")
public class SkillRating extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pairing_id")
    private Pairing pairing;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skill_id")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private Skill skill;

    @Enumerated(EnumType.STRING)
    @Column(name = "moment")
    private Moment moment;

    /** 0 for not yet, then as {@link org.binome.skill.entity.Level#weight()}. */
    @Column(name = "level")
    @PersonalData(purpose = Purpose.MENTORING, category = Category.SKILLS, retention = Keep.CAMPAIGN_AND_A_YEAR)
    private int level;

    protected SkillRating() {}

    public SkillRating(Pairing pairing, Employee employee, Skill skill, Moment moment, int level) {
        InvalidException.unless(Scale.LEVEL.takes(level), "survey.score");
        this.pairing = Objects.requireNonNull(pairing);
        this.employee = Objects.requireNonNull(employee);
        this.skill = Objects.requireNonNull(skill);
        this.moment = Objects.requireNonNull(moment);
        this.level = level;
    }

    public Pairing pairing() {
        return pairing;
    }

    public Employee employee() {
        return employee;
    }

    public Skill skill() {
        return skill;
    }

    public Moment moment() {
        return moment;
    }

    public int level() {
        return level;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkillRating that
                && moment == that.moment()
                && Objects.equals(pairing, that.pairing())
                && Objects.equals(employee, that.employee())
                && Objects.equals(skill, that.skill());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pairing, employee, skill, moment);
    }
}
