package org.binome.survey.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.binome.matching.entity.Side;
import org.binome.skill.entity.Names;

/** The questions of the product: which there are stands in {@code questions.csv}, what they say in the bundles beside it. */
public final class QuestionBank {

    /** Levels gained between start and end: worked out from what a person says of the own skills. */
    public static final Question GAINED =
            new Question("skills-gained", Part.SKILLS, Scale.GAIN, wordsOf("skills-gained"));

    private static final String FOLDER = "/org/binome/survey/questions";

    private static final List<Row> ROWS = read();

    private record Row(Question question, Side side) {}

    private QuestionBank() {}

    /** @param side of the person who is asked */
    public static List<Question> of(Part part, Side side) {
        return ROWS.stream()
                .filter(row -> row.question().part() == part && (row.side() == null || row.side() == side))
                .map(Row::question)
                .toList();
    }

    /** Whoever is asked. */
    public static List<Question> of(Part part) {
        return ROWS.stream()
                .map(Row::question)
                .filter(question -> question.part() == part)
                .toList();
    }

    private static List<Row> read() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuestionBank.class.getResourceAsStream(FOLDER + ".csv")),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(QuestionBank::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(";", -1);
        Question question = new Question(cells[1], Part.valueOf(cells[0]), Scale.valueOf(cells[2]), wordsOf(cells[1]));
        return new Row(question, cells[3].isEmpty() ? null : Side.valueOf(cells[3]));
    }

    private static Map<String, String> wordsOf(String code) {
        return Names.LANGUAGES.stream().collect(Collectors.toMap(language -> language, language -> texts(language)
                .getString(code)));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.binome.survey.questions",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
