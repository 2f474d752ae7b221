package org.binome.people.control.mapping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of a column's name: {@code HireDate}, {@code hire_date} and {@code Hire date} are the same. */
record HeaderName(List<String> words) {

    static HeaderName of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("n°|nº|#", " number ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return new HeaderName(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
    }

    /** From 0 to 1: how well a known phrase describes the column. */
    double resembles(Phrase phrase) {
        if (words.equals(phrase.words()) || String.join("", words).equals(String.join("", phrase.words()))) {
            return 1;
        }
        if (phrase.whole() || Collections.indexOfSubList(words, phrase.words()) < 0) {
            return 0;
        }
        return 0.55 + 0.3 * phrase.words().size() / words.size();
    }

    /** @param whole whether it counts only as the whole name */
    record Phrase(List<String> words, boolean whole) {

        static Phrase of(String text) {
            boolean whole = text.startsWith("=");
            return new Phrase(Arrays.asList((whole ? text.substring(1) : text).split(" ")), whole);
        }
    }
}
