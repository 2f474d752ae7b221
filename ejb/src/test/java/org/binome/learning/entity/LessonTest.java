package org.binome.learning.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final String BODY =
            """
            # First
            Text

            ```
            # no page
            ```
            # Second
            - [x] no answer, as no question stands here
            # Quiz
            ? One?
            - [ ] no
            - [x] yes
            > Because
            > of this.

            ? Two?
            - [x] yes
            - [x] too
            - [ ] no
            > Both.
            """;

    private static Lesson lesson(String body) {
        return Lesson.of(new MaterialText("en", "Title", "", body));
    }

    @Test
    @DisplayName("P30 headings of the first order make pages, the last one with questions the quiz")
    void reads() {
        Lesson lesson = lesson(BODY);

        assertThat(lesson.steps()).extracting(LessonStep::title).containsExactly("First", "Second");
        assertThat(lesson.steps().get(0).body()).contains("# no page");
        assertThat(lesson.questions()).extracting(QuizQuestion::question).containsExactly("One?", "Two?");
        assertThat(lesson.questions().get(0).why()).isEqualTo("Because of this.");
        assertThat(lesson.key()).containsExactly(Set.of(1), Set.of(0, 1));
        assertThat(lesson.answerable()).isTrue();
    }

    @Test
    void withoutQuestionsThereIsNoQuiz() {
        assertThat(lesson("before\n# Only\ntext").questions()).isEmpty();
        assertThat(lesson("before\n# Only\ntext").steps()).hasSize(1);
        assertThat(lesson("# Quiz\n? One?\n- [ ] no\n- [ ] no").answerable()).isFalse();
    }

    @Test
    @DisplayName("P30 a question is right with all right answers and no other; each has to be answered")
    void marks() {
        Lesson lesson = lesson(BODY);

        assertThat(lesson.mark(List.of(Set.of(1), Set.of(0, 1)))).containsExactly(true, true);
        assertThat(lesson.mark(List.of(Set.of(0), Set.of(0)))).containsExactly(false, false);
        assertThat(lesson.mark(List.of(Set.of(0, 1), Set.of(0, 1, 2)))).containsExactly(false, false);
        assertThatThrownBy(() -> lesson.mark(List.of(Set.of(1)))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> lesson.mark(List.of(Set.of(1), Set.of()))).isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("P30 five of six pass, four do not")
    void passes() {
        assertThat(Lesson.passes(marks(5, 1))).isTrue();
        assertThat(Lesson.passes(marks(4, 2))).isFalse();
        assertThat(Lesson.passes(marks(1, 0))).isTrue();
        assertThat(Lesson.passes(marks(9, 1))).isTrue();
        assertThat(Lesson.passes(marks(8, 2))).isFalse();
    }

    private static List<Boolean> marks(int right, int wrong) {
        List<Boolean> marks = new ArrayList<>(Collections.nCopies(right, true));
        marks.addAll(Collections.nCopies(wrong, false));
        return marks;
    }
}
