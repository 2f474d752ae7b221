package org.binome.learning.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.binome.learning.boundary.ModuleDetails.Question;
import org.binome.learning.boundary.ModuleDetails.Step;
import org.binome.learning.boundary.QuizResult.Mark;
import org.binome.learning.control.Markdown;
import org.binome.learning.entity.Lesson;
import org.binome.learning.entity.LessonStep;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialText;
import org.binome.learning.entity.ModuleProgress;
import org.binome.learning.entity.QuizQuestion;
import org.binome.learning.entity.QuizQuestion.QuizAnswer;

/** Writes a module and the result of its quiz for one reader. */
@Dependent
class ModuleWriter {

    @Inject
    Markdown markdown;

    ModuleDetails write(Material module, Optional<ModuleProgress> progress, Locale locale) {
        Lesson lesson = module.lesson(locale);
        MaterialText text = module.text(locale);
        Set<Integer> done = progress.map(ModuleProgress::steps).orElse(Set.of());
        return new ModuleDetails(
                module.id(),
                text.title(),
                text.summary(),
                module.facts().minutes(),
                steps(lesson, done),
                questions(lesson),
                progress.map(one -> one.nextStep(lesson)).orElse(1),
                progress.map(ModuleProgress::passed).orElse(false));
    }

    private List<Step> steps(Lesson lesson, Set<Integer> done) {
        List<LessonStep> steps = lesson.steps();
        return IntStream.rangeClosed(1, steps.size())
                .mapToObj(number -> new Step(
                        number,
                        steps.get(number - 1).title(),
                        markdown.html(steps.get(number - 1).body()),
                        done.contains(number)))
                .toList();
    }

    private static List<Question> questions(Lesson lesson) {
        return lesson.questions().stream()
                .map(one -> new Question(
                        one.question(),
                        one.answers().stream().map(QuizAnswer::text).toList(),
                        one.key().size() > 1))
                .toList();
    }

    static QuizResult result(Lesson lesson, List<Boolean> marks) {
        List<QuizQuestion> questions = lesson.questions();
        return new QuizResult(
                (int) marks.stream().filter(mark -> mark).count(),
                marks.size(),
                Lesson.passes(marks),
                IntStream.range(0, marks.size())
                        .mapToObj(i -> new Mark(
                                questions.get(i).question(),
                                marks.get(i),
                                questions.get(i).why()))
                        .toList());
    }
}
