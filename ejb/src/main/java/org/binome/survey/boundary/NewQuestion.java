package org.binome.survey.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;

/**
 * What HR wants to ask.
 *
 * @param kind the mid-term or the end survey
 * @param scale agreement, or words
 * @param words by language, ISO 639-1: all of the product
 */
public record NewQuestion(
        @NotNull SurveyKind kind, @NotNull Scale scale, @NotNull Map<String, @NotNull @Size(max = 300) String> words) {}
