package org.binome.learning.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binome.people.entity.Employee;
import org.binome.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaterialTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final MaterialFacts OF_MODULE = new MaterialFacts(ForWhom.MENTOR, null, 30, 1);
    private static final MaterialFacts OF_ARTICLE = new MaterialFacts(ForWhom.BOTH, AdviceStage.START, 2, 1);
    private static final String QUIZ = "# Page\ntext\n# Quiz\n? One?\n- [x] yes\n- [ ] no\n> Because.";
    private static final String OTHER_QUIZ =
            QUIZ.replace("[x]", "[-]").replace("[ ]", "[x]").replace("[-]", "[ ]");

    private static MaterialText text(String language, String body) {
        return new MaterialText(language, "Title " + language, "Summary", body);
    }

    private static Material module(String english, String french) {
        return new Material(MaterialKind.MODULE, "module", OF_MODULE, List.of(text("en", english), text("fr", french)));
    }

    @Test
    @DisplayName("P30 a module is published with pages and a quiz that is the same in each language")
    void publishesModules() {
        Material module = module(QUIZ, QUIZ);
        module.publish(Instant.EPOCH);

        assertThat(module.published()).isTrue();
        refused("learning.published-already", () -> module.publish(Instant.EPOCH));
        refused("learning.quiz-differs", () -> module(QUIZ, OTHER_QUIZ).publish(Instant.EPOCH));
        refused("learning.quiz-differs", () -> module(QUIZ, "# Another\n" + QUIZ)
                .publish(Instant.EPOCH));
        refused("learning.no-quiz", () -> module("# Page\ntext", QUIZ).publish(Instant.EPOCH));
        refused("learning.no-steps", () -> module(QUIZ.substring(QUIZ.indexOf("# Quiz")), QUIZ)
                .publish(Instant.EPOCH));
        refused("learning.question-without-answer", () -> module(QUIZ.replace("[x]", "[ ]"), QUIZ)
                .publish(Instant.EPOCH));
    }

    @Test
    @DisplayName("P31 an article is published in every language, withdrawn, and published again")
    void publishesArticles() {
        Material article =
                new Material(MaterialKind.ARTICLE, "article", OF_ARTICLE, List.of(text("en", "Only in English")));
        refused("learning.language-missing", () -> article.publish(Instant.EPOCH));
        refused("learning.not-published", article::withdraw);

        article.revise(OF_ARTICLE, List.of(text("en", "Text"), text("fr", "Texte")));
        article.publish(Instant.EPOCH);
        assertThat(article.text(Locale.FRENCH).body()).isEqualTo("Texte");
        assertThat(article.text(Locale.GERMAN).body()).isEqualTo("Text");
        refused("learning.body-missing", () -> article.revise(OF_ARTICLE, List.of(text("en", ""), text("fr", "x"))));

        article.withdraw();
        article.publish(Instant.EPOCH);
    }

    @Test
    @DisplayName("P31 what HR has changed, a new release leaves alone")
    void renews() {
        Material article = new Material(
                MaterialKind.ARTICLE, "article", OF_ARTICLE, List.of(text("en", "Old"), text("fr", "Vieux")));
        article.renew(OF_ARTICLE, List.of(text("en", "New"), text("fr", "Neuf")));
        assertThat(article.text(Locale.ENGLISH).body()).isEqualTo("New");

        article.revise(OF_ARTICLE, List.of(text("en", "Ours"), text("fr", "Le nôtre")));
        article.renew(OF_ARTICLE, List.of(text("en", "Newer"), text("fr", "Plus neuf")));
        assertThat(article.text(Locale.ENGLISH).body()).isEqualTo("Ours");
    }

    @Test
    void keepsWithinItsBounds() {
        refused("learning.stage-missing", () -> new Material(MaterialKind.MODULE, "x", OF_ARTICLE, List.of()));
        refused("learning.stage-missing", () -> new Material(MaterialKind.ARTICLE, "x", OF_MODULE, List.of()));
        refused("learning.minutes", () -> new MaterialFacts(ForWhom.BOTH, null, 46, 1));
        refused("learning.title-missing", () -> new MaterialText("en", " ", "", ""));
        refused("learning.too-long", () -> new MaterialText("en", "x".repeat(121), "", ""));
    }

    @Test
    @DisplayName("P30 the quiz waits until each page is read, and what is passed once stays passed")
    void progress() {
        Material module = module(QUIZ, QUIZ);
        Lesson lesson = module.lesson(Locale.ENGLISH);
        ModuleProgress progress = new ModuleProgress(module, new SomeEmployee());
        List<Boolean> right = lesson.mark(List.of(Set.of(0)));
        List<Boolean> wrong = lesson.mark(List.of(Set.of(1)));

        assertThat(progress.nextStep(lesson)).isEqualTo(1);
        refused("learning.steps-first", () -> progress.handIn(right, lesson, NOON));
        refused("not-found", () -> progress.read(2, lesson));
        progress.read(1, lesson);
        assertThat(progress.nextStep(lesson)).isEqualTo(2);

        assertThat(progress.handIn(wrong, lesson, NOON)).isFalse();
        assertThat(progress.passed()).isFalse();
        assertThat(progress.handIn(right, lesson, NOON)).isTrue();
        assertThat(progress.handIn(wrong, lesson, NOON)).isFalse();
        assertThat(progress.handIn(right, lesson, NOON.plusSeconds(1))).isFalse();
        assertThat(progress.passedAt()).isEqualTo(NOON);
        assertThat(progress.attempts()).isEqualTo(4);
    }

    @Test
    @DisplayName("P31 a comment waits for HR; until then only its author reads it")
    void comments() {
        Employee author = new SomeEmployee();
        ArticleComment comment = new ArticleComment(module(QUIZ, QUIZ), author, " It helped me. ", NOON);

        assertThat(comment.body()).isEqualTo("It helped me.");
        assertThat(comment.shownTo(author)).isTrue();
        assertThat(comment.shownTo(new SomeEmployee())).isFalse();
        comment.approve(NOON);
        assertThat(comment.shownTo(new SomeEmployee())).isTrue();
        refused("learning.comment-decided", () -> comment.approve(NOON));
        comment.refuse(NOON);
        assertThat(comment.shownTo(author)).isTrue();
        assertThat(comment.shownTo(new SomeEmployee())).isFalse();
        refused("learning.comment-length", () -> new ArticleComment(comment.article(), author, " ", NOON));
    }

    @Test
    @DisplayName("P31 sessions held say which stage a pair is at")
    void stages() {
        assertThat(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L))
                .extracting(AdviceStage::after)
                .containsExactly(
                        AdviceStage.START,
                        AdviceStage.ONGOING,
                        AdviceStage.ONGOING,
                        AdviceStage.MIDTERM,
                        AdviceStage.SWAP,
                        AdviceStage.END,
                        AdviceStage.END);
        assertThat(ForWhom.readBy(true, false)).containsExactlyInAnyOrder(ForWhom.MENTOR, ForWhom.BOTH);
        assertThat(ForWhom.readBy(false, false)).hasSize(3);
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    /** Each is nobody but itself. */
    private static final class SomeEmployee extends Employee {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
