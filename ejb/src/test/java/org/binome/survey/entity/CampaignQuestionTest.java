package org.binome.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.binome.pairing.entity.Duo;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P29 A question of HR's own")
class CampaignQuestionTest {

    private static final Map<String, String> WORDS = Map.of("en", " What  next? ", "fr", "Et après ?");

    private final Duo duo = new Duo();

    @Test
    @DisplayName("is asked half-way or at the end, on a scale or in words, in both languages")
    void asked() {
        Question question = new CampaignQuestion(duo.campaign, SurveyKind.END, Scale.WORDS, WORDS).question();
        assertThat(question.in(Locale.ENGLISH)).isEqualTo("What next?");
        assertThat(question.part()).isEqualTo(Part.CAMPAIGN);
        refused("survey.question-kind", SurveyKind.FIT_CHECK, Scale.AGREEMENT, WORDS);
        refused("survey.question-scale", SurveyKind.END, Scale.RECOMMENDATION, WORDS);
        refused("survey.question-words", SurveyKind.END, Scale.AGREEMENT, Map.of("en", "What next?"));
        refused("survey.question-words", SurveyKind.END, Scale.AGREEMENT, Map.of("en", "x".repeat(301), "fr", "x"));
    }

    private void refused(String code, SurveyKind kind, Scale scale, Map<String, String> words) {
        assertThatThrownBy(() -> new CampaignQuestion(duo.campaign, kind, scale, words))
                .isInstanceOfSatisfying(
                        InvalidException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
