package org.binome.skill.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What HR wants a skill to be.
 *
 * @param theme code of its theme
 * @param names by language, ISO 639-1
 */
public record SkillPlan(@NotBlank String theme, @NotNull Map<String, @NotNull @Size(max = 120) String> names) {

    /** The names as they are kept, without space around them. */
    Map<String, String> tidyNames() {
        return tidy(names);
    }

    static Map<String, String> tidy(Map<String, String> names) {
        return names.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> name.getValue().strip().replaceAll("\\s+", " ")));
    }
}
