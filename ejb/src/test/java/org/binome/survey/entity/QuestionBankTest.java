package org.binome.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.skill.entity.Names;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P29 The question bank")
class QuestionBankTest {

    private static final List<Question> ALL = Arrays.stream(Part.values())
            .flatMap(part -> QuestionBank.of(part).stream())
            .toList();

    @Test
    @DisplayName("has each question once, in every language")
    void complete() {
        assertThat(ALL).hasSize(35).extracting(Question::code).doesNotHaveDuplicates();
        assertThat(ALL).allSatisfy(question -> {
            assertThat(question.words()).containsOnlyKeys(Names.LANGUAGES);
            assertThat(question.in(Locale.FRENCH)).isNotEqualTo(question.in(Locale.ENGLISH));
        });
    }

    @Test
    @DisplayName("asks each of a pair what concerns the own side: soft skills both, confidence who learns")
    void sides() {
        assertThat(QuestionBank.of(Part.SOFT_SKILLS, Side.MENTOR)).hasSize(SoftSkill.values().length);
        assertThat(QuestionBank.of(Part.SOFT_SKILLS, Side.MENTEE)).hasSize(SoftSkill.values().length);
        assertThat(QuestionBank.of(Part.CONFIDENCE, Side.MENTOR)).isEmpty();
        assertThat(QuestionBank.of(Part.CONFIDENCE, Side.MENTEE)).hasSize(5);
    }

    @Test
    @DisplayName("asks the same about generations and confidence before and after")
    void twice() {
        assertThat(SurveyKind.START.parts()).contains(Part.CONFIDENCE, Part.GENERATIONS, Part.SKILLS);
        assertThat(SurveyKind.END.parts()).containsAll(SurveyKind.START.parts());
    }
}
