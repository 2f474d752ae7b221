package org.binome.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Lets people and places be found however accents and case are typed: what is stored and what is typed lose both alike. */
public final class Unaccented {

    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžčćđłńśźż";
    private static final String PLAIN = "aaaaaaceeeeiiiinoooooouuuuyyszccdlnszz";

    private Unaccented() {}

    /** JPQL for a text without accents and in small letters. @param text JPQL too */
    public static String jpql(String text) {
        return "function('translate', lower(" + text + "), '" + ACCENTED + "', '" + PLAIN + "')";
    }

    /** What somebody has typed, made to stand in a {@code like … escape '!'} beside {@link #jpql}. */
    public static String typed(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .replaceAll("([%_!])", "!$1");
    }
}
