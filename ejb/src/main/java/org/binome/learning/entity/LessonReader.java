package org.binome.learning.entity;

import java.util.ArrayList;
import java.util.List;
import org.binome.learning.entity.QuizQuestion.QuizAnswer;

/** Reads the text of a module line by line. */
final class LessonReader {

    private static final String HEADING = "# ";
    private static final String QUESTION = "? ";
    private static final String RIGHT = "- [x] ";
    private static final String WRONG = "- [ ] ";
    private static final String WHY = "> ";
    private static final String FENCE = "```";

    private final String language;
    private final List<LessonStep> steps = new ArrayList<>();

    LessonReader(String language) {
        this.language = language;
    }

    Lesson read(String body) {
        String title = null;
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : body.lines().toList()) {
            fenced ^= line.startsWith(FENCE);
            if (line.startsWith(HEADING) && !fenced) {
                close(title, lines);
                title = line.substring(HEADING.length()).strip();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        if (title != null && lines.stream().anyMatch(line -> line.startsWith(QUESTION))) {
            return new Lesson(language, List.copyOf(steps), questions(lines));
        }
        close(title, lines);
        return new Lesson(language, List.copyOf(steps), List.of());
    }

    /** What stands before the first heading is no page. */
    private void close(String title, List<String> lines) {
        if (title != null) {
            steps.add(new LessonStep(title, String.join("\n", lines).strip()));
        }
    }

    private static List<QuizQuestion> questions(List<String> lines) {
        List<QuizQuestion> questions = new ArrayList<>();
        List<QuizAnswer> answers = new ArrayList<>();
        String question = null;
        String why = "";
        for (String line : lines) {
            if (line.startsWith(QUESTION)) {
                add(questions, question, answers, why);
                question = line.substring(QUESTION.length()).strip();
                answers.clear();
                why = "";
            } else if (line.startsWith(RIGHT) || line.startsWith(WRONG)) {
                answers.add(new QuizAnswer(line.substring(RIGHT.length()).strip(), line.startsWith(RIGHT)));
            } else if (line.startsWith(WHY)) {
                why = (why + " " + line.substring(WHY.length())).strip();
            }
        }
        add(questions, question, answers, why);
        return List.copyOf(questions);
    }

    private static void add(List<QuizQuestion> questions, String question, List<QuizAnswer> answers, String why) {
        if (question != null) {
            questions.add(new QuizQuestion(question, List.copyOf(answers), why));
        }
    }
}
