package org.binome.web.insight;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.binome.insight.boundary.MonthFigures;
import org.binome.web.faces.Texts;

/** Sessions held by month, as columns; and the sentence that reads them. */
public final class MeetingChart {

    private static final int BASE = 200;
    private static final int TALLEST = 168;
    private static final int COVERED = 48;

    /** One month; x and width in percent, the rest in pixels. */
    public record Column(String label, String value, boolean covered, double x, double width, int y, int height) {

        public double middle() {
            return x + width / 2;
        }
    }

    private final List<MonthFigures> months;
    private final Texts texts;
    private final Locale locale;

    MeetingChart(List<MonthFigures> months, Texts texts, Locale locale) {
        this.months = months;
        this.texts = texts;
        this.locale = locale;
    }

    public boolean isTold() {
        return months.stream().anyMatch(month -> month.sessions() != null);
    }

    public List<MonthFigures> getMonths() {
        return months;
    }

    public List<Column> getColumns() {
        int most = months.stream()
                .map(MonthFigures::sessions)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(1);
        double step = 100.0 / months.size();
        List<Column> columns = new ArrayList<>();
        for (MonthFigures month : months) {
            boolean covered = month.sessions() == null;
            int height = covered ? COVERED : TALLEST * month.sessions() / most;
            columns.add(new Column(
                    DateTimeFormatter.ofPattern("MMM", locale).format(month.month()),
                    covered ? "" : texts.number(month.sessions()),
                    covered,
                    tenth(columns.size() * step + step * .275),
                    tenth(step * .45),
                    BASE - height,
                    height));
        }
        return columns;
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public int getSessions() {
        return months.stream()
                .filter(month -> month.sessions() != null)
                .mapToInt(MonthFigures::sessions)
                .sum();
    }

    public String getTime() {
        return texts.hours(months.stream()
                .filter(month -> month.minutes() != null)
                .mapToInt(MonthFigures::minutes)
                .sum());
    }

    /** Says that it speaks of the months shown alone, where others are covered. */
    public String getReading() {
        MonthFigures best = months.stream()
                .filter(month -> month.sessions() != null)
                .max(Comparator.comparing(MonthFigures::sessions))
                .orElseThrow();
        boolean covered = months.stream().anyMatch(month -> month.sessions() == null);
        return texts.of(
                covered ? "insight.meet.reading.some" : "insight.meet.reading", getSessions(), getTime(), best.month());
    }
}
