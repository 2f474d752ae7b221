package org.binome.web.enrolment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.binome.skill.boundary.SkillEntry;

/**
 * A group of skills to tap. The same skill may stand in several groups: only what has been tapped since the group was shown
 * counts, so that one group never undoes another.
 */
public class SkillTaps implements Serializable {

    /** Who keeps what is chosen. */
    interface Keeper extends Serializable {

        boolean has(String code);

        void put(SkillEntry skill);

        void remove(String code);
    }

    private final String name;
    private final List<SkillEntry> skills;
    private final Keeper keeper;
    private List<String> shown = List.of();

    SkillTaps(String name, List<SkillEntry> skills, Keeper keeper) {
        this.name = name;
        this.skills = new ArrayList<>(skills);
        this.keeper = keeper;
    }

    public String getName() {
        return name;
    }

    public List<SkillEntry> getSkills() {
        return skills;
    }

    public boolean isEmpty() {
        return skills.isEmpty();
    }

    /**
     * Remembered as it is drawn, not as it is compared while a request is read: between the two another group may have changed the
     * choice.
     */
    public List<String> getChosen() {
        List<String> chosen = new ArrayList<>(
                skills.stream().map(SkillEntry::code).filter(keeper::has).toList());
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            shown = chosen;
        }
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        List<String> before = shown;
        before.stream().filter(code -> !chosen.contains(code)).forEach(keeper::remove);
        skills.stream()
                .filter(skill -> chosen.contains(skill.code()) && !before.contains(skill.code()))
                .forEach(keeper::put);
        shown = List.copyOf(chosen);
    }
}
