package org.binome.learning.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.binome.shared.InvalidException;

/**
 * What the text of a module holds: pages to read, one after the other, and a quiz at the end.
 *
 * <p>A heading of the first order begins a page; the last one, when questions stand under it, is the quiz. A question begins with
 * {@code ?}, its answers with {@code - [x]} when right and {@code - [ ]} when not, and {@code >} says why.
 *
 * @param language ISO 639-1
 */
public record Lesson(String language, List<LessonStep> steps, List<QuizQuestion> questions) {

    /** Five of six: one sentence misread holds nobody up, two mean reading again. */
    private static final int OF_SIX = 5;

    static Lesson of(MaterialText text) {
        return new LessonReader(text.language()).read(text.body());
    }

    /** True when each question has a right answer and another one beside it. */
    boolean answerable() {
        return questions.stream().allMatch(QuizQuestion::answerable);
    }

    /** The right answers, question by question. */
    List<Set<Integer>> key() {
        return questions.stream().map(QuizQuestion::key).toList();
    }

    /**
     * Which questions are answered rightly: with all right answers, and no other.
     *
     * @param chosen positions of the answers chosen, from 0, question by question
     * @throws InvalidException unless each question has its answers
     */
    public List<Boolean> mark(List<Set<Integer>> chosen) {
        InvalidException.unless(
                chosen.size() == questions.size() && chosen.stream().noneMatch(Set::isEmpty),
                "learning.unanswered",
                "answers");
        return IntStream.range(0, questions.size())
                .mapToObj(i -> questions.get(i).key().equals(chosen.get(i)))
                .toList();
    }

    /** True when at least five questions in six are answered rightly. */
    public static boolean passes(List<Boolean> marks) {
        long right = marks.stream().filter(mark -> mark).count();
        return right * (OF_SIX + 1) >= (long) marks.size() * OF_SIX;
    }
}
