package org.binome.learning.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * How a quiz went. At least five of six questions have to be right; it can be tried again at once.
 *
 * @param right questions answered rightly
 * @param of all questions
 */
public record QuizResult(int right, int of, boolean passed, List<Mark> marks) implements Serializable {

    /** One question. @param why told whether the answer was right or not */
    public record Mark(String question, boolean right, String why) implements Serializable {}
}
