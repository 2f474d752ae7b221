package org.binome.survey.entity;

import java.util.Locale;
import java.util.Map;

/** What mentoring trains in a mentor. */
public enum SoftSkill {
    PEDAGOGY,
    COMMUNICATION,
    PATIENCE,
    ADAPTABILITY;

    /** What was said of it, by the mentor or by the mentee. @param scores by code of the question */
    int in(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(name().toLowerCase(Locale.ROOT) + "-"))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
