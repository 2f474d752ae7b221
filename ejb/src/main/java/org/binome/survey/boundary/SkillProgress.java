package org.binome.survey.boundary;

import java.util.List;
import java.util.Locale;
import org.binome.survey.entity.Moment;
import org.binome.survey.entity.SkillRating;

/**
 * How a person's level in a skill has changed, as the person said.
 *
 * @param before 0 for not yet, to 3; null when it was not asked
 * @param after the same
 */
public record SkillProgress(String skill, Integer before, Integer after) {

    static List<SkillProgress> of(List<SkillRating> ratings, Locale reader) {
        return ratings.stream()
                .map(SkillRating::skill)
                .distinct()
                .map(skill -> {
                    List<SkillRating> own = ratings.stream()
                            .filter(rating -> rating.skill().equals(skill))
                            .toList();
                    return new SkillProgress(skill.name(reader), level(own, Moment.BEFORE), level(own, Moment.AFTER));
                })
                .toList();
    }

    private static Integer level(List<SkillRating> ratings, Moment moment) {
        return ratings.stream()
                .filter(rating -> rating.moment() == moment)
                .map(SkillRating::level)
                .findFirst()
                .orElse(null);
    }
}
