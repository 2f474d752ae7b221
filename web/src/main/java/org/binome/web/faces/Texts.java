package org.binome.web.faces;

import jakarta.validation.ConstraintViolation;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.shared.BusinessException;

/** Sentences, dates and figures as people of one language say them. Thread-safe. */
public final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]\\w*)");

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Texts FRENCH = new Texts(Locale.FRENCH);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle constraints;

    // reading a pattern costs far more than filling it in, and a page says a hundred sentences
    private final Map<String, MessageFormat> sentences = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(I18n.class.getName(), locale, Texts.class.getClassLoader());
        this.constraints = ResourceBundle.getBundle("ValidationMessages", locale, Texts.class.getClassLoader());
    }

    /** @param locale English or French; any other is answered in English */
    public static Texts in(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A text with {@code {0}}, {@code {1}} … or a choice ({@code {0,choice,0#nobody|1#one|1<{0} people}}) filled in. */
    public String of(String key, Object... values) {
        if (!has(key)) {
            return key;
        }
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = show(values[i]);
        }
        return format(bundle.getString(key), shown);
    }

    /** A text with named places: {@code {name}}, {@code {count,choice,…}}. */
    public String of(String key, Map<String, ?> values) {
        return has(key) ? named(bundle.getString(key), values) : key;
    }

    /** What a rule of the domain says, as a sentence. */
    public String problem(BusinessException problem) {
        return of("problem." + problem.code(), problem.parameters());
    }

    /** What a constraint says, in this language: the server that found it broken knows only its own. */
    public String problem(ConstraintViolation<?> violation) {
        String key = violation.getMessageTemplate().replaceAll("^\\{|}$", "");
        return constraints.containsKey(key)
                ? named(
                        constraints.getString(key),
                        violation.getConstraintDescriptor().getAttributes())
                : violation.getMessage();
    }

    /** The word for a constant: key {@code <component>.<Enum>.<CONSTANT>}. */
    public String label(Enum<?> value) {
        Class<?> type = value.getDeclaringClass();
        String component = type.getPackageName().replaceFirst("^org\\.binome\\.(\\w+).*", "$1");
        return of(component + "." + type.getSimpleName() + "." + value.name());
    }

    /** 3 March 2026, le 1er mars 2026. */
    public String date(LocalDate date) {
        return first(date.getDayOfMonth(), pattern("date").format(date));
    }

    /** Tuesday 3 March. */
    public String day(LocalDate date) {
        return first(date.getDayOfMonth(), pattern("day").format(date));
    }

    /** March 2026. */
    public String month(YearMonth month) {
        return pattern("month").format(month);
    }

    /** 14:00. */
    public String time(LocalTime time) {
        return pattern("time").format(time);
    }

    /** Tuesday 3 March, 10:00, on the clocks of a place. */
    public String dateTime(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate()) + ", "
                + time(instant.atZone(zone).toLocalTime());
    }

    /** 2 h 15, 45 min, 3 h. */
    public String hours(long minutes) {
        if (minutes < 60) {
            return minutes + "\u00a0min";
        }
        return minutes / 60 + "\u00a0h" + (minutes % 60 == 0 ? "" : String.format("\u00a0%02d", minutes % 60));
    }

    public String number(Number number) {
        return java.text.NumberFormat.getInstance(locale).format(number);
    }

    /** @param share between 0 and 1 */
    public String percent(double share) {
        return java.text.NumberFormat.getPercentInstance(locale).format(share);
    }

    private Object show(Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof YearMonth month) {
            return month(month);
        }
        if (value instanceof Enum<?> constant) {
            return label(constant);
        }
        return value instanceof TemporalAccessor || value == null ? String.valueOf(value) : value;
    }

    private String named(String text, Map<String, ?> values) {
        List<Object> inOrder = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        String numbered = names.replaceAll(name -> {
            inOrder.add(show(values.get(name.group(1))));
            return "{" + (inOrder.size() - 1);
        });
        return format(numbered, inOrder.toArray());
    }

    private String format(String text, Object... values) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        MessageFormat sentence =
                sentences.computeIfAbsent(text, pattern -> new MessageFormat(pattern.replace("'", "''"), locale));
        // one MessageFormat serves one thread only
        return ((MessageFormat) sentence.clone()).format(values);
    }

    private DateTimeFormatter pattern(String name) {
        return dates.computeIfAbsent(
                name, kind -> DateTimeFormatter.ofPattern(bundle.getString("common.format." + kind), locale));
    }

    private String first(int day, String text) {
        return day == 1 && locale == Locale.FRENCH ? text.replaceFirst("\\b1 ", "1er ") : text;
    }
}
