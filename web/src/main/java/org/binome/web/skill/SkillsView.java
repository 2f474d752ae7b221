package org.binome.web.skill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.skill.boundary.SkillCatalogue;
import org.binome.skill.boundary.SkillEntry;
import org.binome.skill.boundary.ThemeEntry;

/** The catalogue at a glance, theme by theme. */
@Named("skills")
@RequestScoped
public class SkillsView {

    @Inject
    SkillCatalogue catalogue;

    private List<ThemeEntry> themes;

    public List<ThemeEntry> getThemes() {
        if (themes == null) {
            themes = catalogue.themes();
        }
        return themes;
    }

    public long getActive() {
        return getThemes().stream().mapToLong(theme -> theme.active().size()).sum();
    }

    /** Those nobody can choose any more. */
    public List<SkillEntry> getRetired() {
        return getThemes().stream().flatMap(theme -> theme.retired().stream()).toList();
    }
}
