package org.binome.skill.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.binome.shared.InvalidException;

/** A name in each language of the product. */
public final class Names {

    /** ISO 639-1 codes of the languages every name must have. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private Names() {}

    /** @throws InvalidException when a language is missing or blank */
    public static void requireAll(Map<String, String> names) {
        for (String language : LANGUAGES) {
            String name = names.get(language);
            if (name == null || name.isBlank()) {
                throw new InvalidException(
                        "skill.name-missing", Map.of("language", language, "field", "names." + language));
            }
        }
    }

    /** The name in that language, else in English. */
    public static String in(Map<String, String> names, Locale locale) {
        return names.get(languageOf(names, locale));
    }

    /** The language in which a reader of that locale gets the name: ISO 639-1. */
    public static String languageOf(Map<String, String> names, Locale locale) {
        return names.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
    }
}
