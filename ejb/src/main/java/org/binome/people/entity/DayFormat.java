package org.binome.people.entity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a list writes day, month and year. Any of {@code - / .} or a blank may stand between them. */
public enum DayFormat {
    YEAR_MONTH_DAY("(?<y>\\d{4})[-/. ](?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})"),
    DAY_MONTH_YEAR("(?<d>\\d{1,2})[-/. ](?<m>\\d{1,2})[-/. ](?<y>\\d{4}|\\d{2})"),
    MONTH_DAY_YEAR("(?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})[-/. ](?<y>\\d{4}|\\d{2})"),
    DAY_MONTH_NAME_YEAR("(?<d>\\d{1,2})(?:er|st|nd|rd|th)?[-/. ]*(?<m>\\p{L}{3,})\\.?[-/., ]*(?<y>\\d{4}|\\d{2})"),
    MONTH_NAME_DAY_YEAR("(?<m>\\p{L}{3,})\\.?[-/. ]*(?<d>\\d{1,2})(?:st|nd|rd|th)?[-/., ]+(?<y>\\d{4}|\\d{2})"),
    COMPACT("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"),
    /** The day number of a spreadsheet. */
    SERIAL("(?<n>\\d{5})(?:\\.\\d+)?");

    private static final Pattern TIME = Pattern.compile(
            "[T ]\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?( ?[AaPp]\\.?[Mm]\\.?)?" + "( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?$");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Beginnings that tell the months apart in English and French, without accents. */
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan.*"),
            Pattern.compile("(feb|fev).*"),
            Pattern.compile("mar.*"),
            Pattern.compile("(apr|avr).*"),
            Pattern.compile("(may|mai).*"),
            Pattern.compile("(june?|juin)"),
            Pattern.compile("(july?|juil).*"),
            Pattern.compile("(aug|aou).*"),
            Pattern.compile("sep.*"),
            Pattern.compile("oct.*"),
            Pattern.compile("nov.*"),
            Pattern.compile("dec.*"));

    private final Pattern pattern;

    DayFormat(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether the text is written that way, be there such a day or not. */
    public boolean shapes(String text) {
        return matcher(text).matches();
    }

    /** The day; empty when the text is not written that way or no such day exists. A time of day behind it is ignored. */
    public Optional<LocalDate> read(String text) {
        Matcher matcher = matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (this == SERIAL) {
            return Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(matcher.group("n"))));
        }
        try {
            return Optional.of(LocalDate.of(
                    year(matcher.group("y")), month(matcher.group("m")), Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Matcher matcher(String text) {
        return pattern.matcher(TIME.matcher(text).replaceFirst(""));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).matcher(plain).matches()) {
                return month;
            }
        }
        throw new DateTimeException("no month");
    }
}
