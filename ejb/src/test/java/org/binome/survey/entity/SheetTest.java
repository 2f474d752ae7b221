package org.binome.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P29 A survey filled in")
class SheetTest {

    private static final Question ASKED = question("asked", Part.REVIEW, Scale.AGREEMENT);
    private static final Question SKILL = question("prompts", Part.SKILLS, Scale.LEVEL);
    private static final Question FREE = question("free", Part.CAMPAIGN, Scale.WORDS);
    private static final List<Question> ALL = List.of(ASKED, SKILL, FREE);

    @Test
    @DisplayName("keeps what stays with the person apart from what does not; words may be left out")
    void parts() {
        Sheet sheet = new Sheet(ALL, Map.of("asked", 4, "prompts", 0), Map.of("free", "  More time. "));
        assertThat(sheet.scores(Part.SKILLS)).isEqualTo(Map.of("prompts", 0));
        assertThat(sheet.anonymous())
                .containsExactly(new Answered("asked", 4, null), new Answered("free", null, "More time."));
        assertThat(new Sheet(ALL, Map.of("asked", 4, "prompts", 0), Map.of("free", " ")).anonymous())
                .hasSize(1);
    }

    @Test
    @DisplayName("is refused with an answer missing, off its scale, too long, or to what was not asked")
    void refused() {
        refused("survey.answer-missing", Map.of("asked", 4), Map.of());
        refused("survey.score", Map.of("asked", 6, "prompts", 0), Map.of());
        refused("survey.score", Map.of("asked", 4, "prompts", -1), Map.of());
        refused("survey.words-long", Map.of("asked", 4, "prompts", 0), Map.of("free", "x".repeat(1001)));
        refused("survey.question-unknown", Map.of("asked", 4, "prompts", 0, "other", 1), Map.of());
    }

    private static void refused(String code, Map<String, Integer> scores, Map<String, String> words) {
        assertThatThrownBy(() -> new Sheet(ALL, scores, words))
                .isInstanceOfSatisfying(
                        InvalidException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static Question question(String code, Part part, Scale scale) {
        return new Question(code, part, scale, Map.of("en", code, "fr", code));
    }
}
