package org.binome.people.control.checking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by code, or by name in English, French or the language itself. */
final class Languages {

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /** The ISO 639-1 code of the first language of a text such as {@code French, English} or {@code fr-FR}. */
    static Optional<String> first(String text) {
        String first = text.split("[,;/|+]")[0].strip();
        return Optional.ofNullable(CODES.get(Plain.of(first)))
                .or(() -> Optional.ofNullable(CODES.get(Plain.of(first.split("[-_ (]")[0]))));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (code.length() == 2) {
                Locale language = new Locale(code);
                codes.put(code, language.getLanguage());
                codes.put(Plain.of(language.getISO3Language()), language.getLanguage());
                codes.put(Plain.of(language.getDisplayLanguage(Locale.ENGLISH)), language.getLanguage());
                codes.put(Plain.of(language.getDisplayLanguage(Locale.FRENCH)), language.getLanguage());
                codes.put(Plain.of(language.getDisplayLanguage(language)), language.getLanguage());
            }
        }
        return codes;
    }
}
