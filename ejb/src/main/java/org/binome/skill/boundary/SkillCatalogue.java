package org.binome.skill.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.binome.shared.Roles;
import org.binome.skill.control.SkillCodes;
import org.binome.skill.control.Skills;
import org.binome.skill.control.Themes;
import org.binome.skill.entity.Skill;
import org.binome.skill.entity.SkillChanged;
import org.binome.skill.entity.SkillChanged.Change;
import org.binome.skill.entity.Theme;
import org.binome.skill.entity.ThemeRenamed;

/** What people can share and learn: everybody reads it, HR edits it. */
@Stateless
@RolesAllowed(Roles.HR)
public class SkillCatalogue {

    @Inject
    Skills skills;

    @Inject
    Themes themes;

    @Inject
    SkillCodes codes;

    @Inject
    Event<SkillChanged> changed;

    @Inject
    Event<ThemeRenamed> renamed;

    /** The whole catalogue, retired skills included. */
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR, Roles.DPO})
    public List<ThemeEntry> themes() {
        // before the skills, which would bring the themes one by one
        List<Theme> inOrder = themes.list();
        List<SkillEntry> all = skills();
        return inOrder.stream().map(theme -> ThemeEntry.of(theme, all)).toList();
    }

    /** All skills in the order of the themes, retired ones included. */
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR, Roles.DPO})
    public List<SkillEntry> skills() {
        return skills.list().stream().map(SkillEntry::of).toList();
    }

    @RolesAllowed({Roles.EMPLOYEE, Roles.HR, Roles.DPO})
    public SkillEntry skill(long id) {
        return SkillEntry.of(skills.find(id));
    }

    public SkillEntry add(@NotNull @Valid SkillPlan plan) {
        Theme theme = themes.byCode(plan.theme());
        skills.requireFree(plan.tidyNames(), null);
        Skill skill = new Skill(codes.codeFor(plan.names().getOrDefault("en", "")), theme, plan.tidyNames());
        skills.add(skill);
        return told(skill, Change.ADDED);
    }

    /** Renames, or moves to another theme. @param version the one that was read */
    public SkillEntry revise(long id, long version, @NotNull @Valid SkillPlan plan) {
        Skill skill = skills.find(id, version);
        skills.requireFree(plan.tidyNames(), id);
        skill.change(themes.byCode(plan.theme()), plan.tidyNames());
        return told(skills.stored(skill), Change.REVISED);
    }

    /** Nobody can choose it any more; what people said of it stays. */
    public SkillEntry retire(long id) {
        Skill skill = skills.find(id);
        skill.retire();
        return told(skills.stored(skill), Change.RETIRED);
    }

    public SkillEntry restore(long id) {
        Skill skill = skills.find(id);
        skill.restore();
        return told(skills.stored(skill), Change.RESTORED);
    }

    /** @param version the one that was read @param names by language */
    public ThemeEntry rename(
            @NotBlank String code, long version, @NotNull Map<String, @NotNull @Size(max = 120) String> names) {
        Theme theme = themes.byCode(code, version);
        themes.requireFree(SkillPlan.tidy(names), theme.id());
        theme.rename(SkillPlan.tidy(names));
        renamed.fire(new ThemeRenamed(theme.id()));
        return ThemeEntry.of(themes.stored(theme), skills());
    }

    private SkillEntry told(Skill skill, Change change) {
        changed.fire(new SkillChanged(skill.id(), change));
        return SkillEntry.of(skill);
    }
}
