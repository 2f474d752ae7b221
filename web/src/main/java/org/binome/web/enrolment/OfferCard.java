package org.binome.web.enrolment;

import java.io.Serializable;
import org.binome.enrolment.boundary.OfferAnswer;
import org.binome.enrolment.entity.Wish;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.entity.Level;

/** A skill the person could share, as the page shows it. */
public class OfferCard implements Serializable {

    private final SkillEntry skill;
    private Level level;
    private Wish wish;

    OfferCard(SkillEntry skill, Level level, Wish wish) {
        this.skill = skill;
        this.level = level;
        this.wish = wish;
    }

    OfferAnswer answer() {
        return new OfferAnswer(skill.code(), level, wish);
    }

    public SkillEntry getSkill() {
        return skill;
    }

    public String getCode() {
        return skill.code();
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Wish getWish() {
        return wish;
    }

    public void setWish(Wish wish) {
        this.wish = wish;
    }
}
