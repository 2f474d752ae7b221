package org.binome.web.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.binome.insight.boundary.MonthFigures;
import org.binome.insight.entity.Mean;
import org.binome.web.faces.Texts;

/** What people said after their sessions, by month, each answer a bar of its own; and the sentence that reads it. */
public final class LearningChart {

    /** One month; shares are the length of a bar, in percent of the best answer. */
    public record Row(
            YearMonth month,
            boolean covered,
            String answers,
            String mood,
            String useful,
            double moodShare,
            double usefulShare) {}

    private static final int BEST = 5;

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
                                share(month.mood()),
                                share(month.useful())))
                .toList();
    }

    private static double share(Mean mean) {
        return Math.round(mean.middle() / BEST * 1000) / 10.0;
    }

    private String words(Mean mean) {
        if (!mean.range()) {
            return texts.number(mean.from());
        }
        if (mean.to() == BEST) {
            return texts.of("insight.or-more", mean.from());
        }
        return mean.from() == 1
                ? texts.of("insight.or-less", mean.to())
                : texts.of("insight.between", mean.from(), mean.to());
    }

    /** Says that it speaks of the months shown alone, where others are covered. */
    public String getReading() {
        boolean covered = months.stream().anyMatch(month -> month.answers() == null);
        return texts.of(
                covered ? "insight.learn.reading.some" : "insight.learn.reading",
                average(MonthFigures::useful),
                average(MonthFigures::mood),
                getAnswers());
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
