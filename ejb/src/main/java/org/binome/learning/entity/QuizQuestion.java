package org.binome.learning.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One question of a quiz.
 *
 * @param why told with the result
 */
public record QuizQuestion(String question, List<QuizAnswer> answers, String why) {

    /** One possible answer. */
    public record QuizAnswer(String text, boolean right) {}

    /** Positions of the right answers, from 0. */
    public Set<Integer> key() {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).right())
                .boxed()
                .collect(Collectors.toSet());
    }

    boolean answerable() {
        return answers.size() > 1 && !key().isEmpty();
    }
}
