package org.binome.notification.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.binome.notification.entity.Wording;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;

/**
 * The places in a kind of letter by name, in the order of the facts that fill them: {@code {1}} of the standard text is
 * {@code {campaign}} for HR. Kinds and names stand in {@code places.properties}; a kind that is not there keeps its text.
 */
final class LetterPlaces {

    private static final Properties NAMES = names();
    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)}");

    private final List<String> names;

    private LetterPlaces(List<String> names) {
        this.names = names;
    }

    /** Kinds of letters whose text can be changed, by alphabet. */
    static List<String> kinds() {
        return List.copyOf(new TreeSet<>(NAMES.stringPropertyNames()));
    }

    /** @throws NotFoundException for a kind whose text cannot be changed */
    static LetterPlaces of(String kind) {
        String names = NAMES.getProperty(kind);
        if (names == null) {
            throw new NotFoundException();
        }
        return new LetterPlaces(List.of(names.split("\\s*,\\s*")));
    }

    List<String> list() {
        return names;
    }

    /** The standard text as HR reads it: with names instead of numbers. */
    String named(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement("{" + names.get(Integer.parseInt(place.group(1))) + "}"));
    }

    String filled(String text, Object... facts) {
        return NAMED.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(facts[names.indexOf(place.group(1))])));
    }

    /**
     * @param standard with names
     * @throws InvalidException for a place that nothing fills, or when the body lacks one that the standard body has
     */
    void check(Wording wording, Wording standard) {
        Map.of(
                        "subject",
                        wording.subject(),
                        "title",
                        wording.title(),
                        "body",
                        wording.body(),
                        "action",
                        wording.action())
                .forEach(this::requireKnown);
        NAMED.matcher(standard.body())
                .results()
                .map(MatchResult::group)
                .filter(place -> !wording.body().contains(place))
                .findFirst()
                .ifPresent(place -> refuse("mail.place-missing", "body", place));
    }

    private void requireKnown(String part, String text) {
        NAMED.matcher(text)
                .results()
                .filter(place -> !names.contains(place.group(1)))
                .findFirst()
                .ifPresent(place -> refuse("mail.place-unknown", part, place.group()));
        Matcher stray = Pattern.compile("[{}]").matcher(NAMED.matcher(text).replaceAll(""));
        if (stray.find()) {
            refuse("mail.place-unknown", part, stray.group());
        }
    }

    private static void refuse(String code, String part, String place) {
        throw new InvalidException(code, Map.of("field", part, "place", place));
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream file = LetterPlaces.class.getResourceAsStream("/org/binome/notification/places.properties")) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
