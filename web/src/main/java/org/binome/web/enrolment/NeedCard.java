package org.binome.web.enrolment;

import java.io.Serializable;
import org.binome.enrolment.boundary.NeedAnswer;
import org.binome.enrolment.entity.Priority;
import org.binome.skill.boundary.SkillEntry;

/** A skill the person would like to learn, as the page shows it. */
public class NeedCard implements Serializable {

    private final SkillEntry skill;
    private Priority priority;
    private String purpose;

    NeedCard(SkillEntry skill, Priority priority, String purpose) {
        this.skill = skill;
        this.priority = priority;
        this.purpose = purpose;
    }

    NeedAnswer answer() {
        return new NeedAnswer(skill.code(), priority, purpose == null ? "" : purpose);
    }

    public SkillEntry getSkill() {
        return skill;
    }

    public String getCode() {
        return skill.code();
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
