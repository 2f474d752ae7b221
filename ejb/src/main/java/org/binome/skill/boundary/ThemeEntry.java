package org.binome.skill.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.binome.skill.entity.Names;
import org.binome.skill.entity.Theme;

/** A theme with its skills, in the order in which they came into the catalogue. */
public record ThemeEntry(
        long id, long version, String code, int position, Map<String, String> names, List<SkillEntry> skills)
        implements Serializable {

    static ThemeEntry of(Theme theme, List<SkillEntry> all) {
        return new ThemeEntry(
                theme.id(),
                theme.version(),
                theme.code(),
                theme.position(),
                theme.names(),
                all.stream().filter(skill -> skill.theme().equals(theme.code())).toList());
    }

    public String name(Locale locale) {
        return Names.in(names, locale);
    }

    /** Those that can be chosen. */
    public List<SkillEntry> active() {
        return skills.stream().filter(SkillEntry::active).toList();
    }

    public List<SkillEntry> retired() {
        return skills.stream().filter(skill -> !skill.active()).toList();
    }
}
