package org.binome.skill.boundary;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.binome.skill.entity.Names;
import org.binome.skill.entity.Skill;

/**
 * A skill as it stands in the catalogue.
 *
 * @param theme code of its theme
 * @param active false when nobody can choose it any more
 */
public record SkillEntry(long id, long version, String code, String theme, boolean active, Map<String, String> names)
        implements Serializable {

    static SkillEntry of(Skill skill) {
        return new SkillEntry(
                skill.id(), skill.version(), skill.code(), skill.theme().code(), skill.active(), skill.names());
    }

    public String name(Locale locale) {
        return Names.in(names, locale);
    }
}
