package org.binome.web.learning;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.binome.learning.boundary.ModuleDetails.Question;

/** One question of a quiz, as the form holds it. */
public class QuizChoice implements Serializable {

    private final Question question;
    private String[] chosen = {};

    QuizChoice(Question question) {
        this.question = question;
    }

    /** Positions, from 0. */
    Set<Integer> answer() {
        return Arrays.stream(chosen).map(Integer::valueOf).collect(Collectors.toSet());
    }

    public Question getQuestion() {
        return question;
    }

    public List<Integer> getPositions() {
        return IntStream.range(0, question.answers().size()).boxed().toList();
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
