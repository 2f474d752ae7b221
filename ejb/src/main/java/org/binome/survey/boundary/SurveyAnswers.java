package org.binome.survey.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.binome.survey.entity.SurveyKind;

/**
 * A survey filled in.
 *
 * @param kind the survey that was answered
 * @param scores by code of the question; each that wants a number has one
 * @param words by code of the question; may be left out
 */
public record SurveyAnswers(
        @NotNull SurveyKind kind,
        @NotNull Map<String, @NotNull Integer> scores,
        Map<String, @NotNull @Size(max = 1000) String> words) {

    public SurveyAnswers {
        words = words == null ? Map.of() : words;
    }
}
