package org.binome.survey.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.shared.InvalidException;

/** A survey filled in: each question that wants a number has one on its scale, and nothing else was answered. */
public final class Sheet {

    private static final int LONGEST = 1000;

    private final Map<Question, Integer> scores = new LinkedHashMap<>();
    private final Map<Question, String> words = new LinkedHashMap<>();

    /**
     * @param scores by code of the question
     * @param words by code of the question; may stay away
     * @throws InvalidException when an answer is missing, off its scale, too long, or to a question that was not asked
     */
    public Sheet(List<Question> asked, Map<String, Integer> scores, Map<String, String> words) {
        Map<String, Question> byCode = asked.stream().collect(Collectors.toMap(Question::code, question -> question));
        Stream.of(scores.keySet(), words.keySet())
                .flatMap(Set::stream)
                .forEach(code -> InvalidException.unless(byCode.containsKey(code), "survey.question-unknown", code));
        for (Question question : asked) {
            if (question.scale().counts()) {
                this.scores.put(question, onScale(question, scores.get(question.code())));
            } else {
                keep(question, words.get(question.code()));
            }
        }
    }

    private static int onScale(Question question, Integer score) {
        InvalidException.unless(score != null, "survey.answer-missing", question.code());
        InvalidException.unless(question.scale().takes(score), "survey.score", question.code());
        return score;
    }

    private void keep(Question question, String said) {
        String tidy = said == null ? "" : said.strip();
        InvalidException.unless(tidy.length() <= LONGEST, "survey.words-long", question.code());
        if (!tidy.isEmpty()) {
            words.put(question, tidy);
        }
    }

    /** By code of the question; empty when the part was not asked. */
    public Map<String, Integer> scores(Part part) {
        return scores.entrySet().stream()
                .filter(answer -> answer.getKey().part() == part)
                .collect(Collectors.toMap(answer -> answer.getKey().code(), Map.Entry::getValue));
    }

    /** What is kept without its giver. */
    public List<Answered> anonymous() {
        return Stream.concat(
                        scores.entrySet().stream()
                                .filter(answer -> answer.getKey().part().anonymous())
                                .map(answer -> new Answered(answer.getKey().code(), answer.getValue(), null)),
                        words.entrySet().stream()
                                .map(answer -> new Answered(answer.getKey().code(), null, answer.getValue())))
                .toList();
    }
}
