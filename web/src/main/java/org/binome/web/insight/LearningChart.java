package org.binome.web.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.binome.insight.boundary.MonthFigures;
import org.binome.insight.entity.Mean;
import org.binome.web.faces.Texts;

/** What people said after their sessions, by month, on a line from 1 to 5; and the sentence that reads it. */
public final class LearningChart {

    /** One month; positions in percent of the line from 1 to 5. */
    public record Row(
            YearMonth month,
            boolean covered,
            String answers,
            String mood,
            String useful,
            double moodAt,
            double usefulAt) {}

    private final List<MonthFigures> months;
    private final Texts texts;

    LearningChart(List<MonthFigures> months, Texts texts) {
        this.months = months;
        this.texts = texts;
    }

    public boolean isTold() {
        return months.stream().anyMatch(month -> month.answers() != null);
    }

    public List<Row> getRows() {
        return months.stream()
                .map(month -> month.answers() == null
                        ? new Row(month.month(), true, "", "", "", 0, 0)
                        : new Row(
                                month.month(),
                                false,
                                texts.number(month.answers()),
                                words(month.mood()),
                                words(month.useful()),
                                position(month.mood()),
                                position(month.useful())))
                .toList();
    }

    private static double position(Mean mean) {
        return Math.round((mean.middle() - 1) / 4 * 1000) / 10.0;
    }

    private String words(Mean mean) {
        if (!mean.range()) {
            return texts.number(mean.from());
        }
        if (mean.to() == 5) {
            return texts.of("insight.or-more", mean.from());
        }
        return mean.from() == 1
                ? texts.of("insight.or-less", mean.to())
                : texts.of("insight.between", mean.from(), mean.to());
    }

    public String getReading() {
        return texts.of(
                "insight.learn.reading", average(MonthFigures::useful), average(MonthFigures::mood), getAnswers());
    }

    public int getAnswers() {
        return months.stream()
                .filter(month -> month.answers() != null)
                .mapToInt(MonthFigures::answers)
                .sum();
    }

    private double average(Function<MonthFigures, Mean> question) {
        double sum = months.stream()
                .filter(month -> month.answers() != null)
                .mapToDouble(month -> question.apply(month).middle() * month.answers())
                .sum();
        return Math.round(10 * sum / getAnswers()) / 10.0;
    }
}
