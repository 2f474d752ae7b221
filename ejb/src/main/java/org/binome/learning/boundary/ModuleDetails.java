package org.binome.learning.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A module with everything in it but the right answers.
 *
 * @param next the page to read next, from 1; one more than there are when the quiz comes next
 * @param passed true once the quiz is passed
 */
public record ModuleDetails(
        long id,
        String title,
        String summary,
        int minutes,
        List<Step> steps,
        List<Question> questions,
        int next,
        boolean passed)
        implements Serializable {

    /** One page. @param html safe to show */
    public record Step(int number, String title, String html, boolean done) implements Serializable {}

    /** One question. @param several true when more than one answer is right */
    public record Question(String question, List<String> answers, boolean several) implements Serializable {}
}
