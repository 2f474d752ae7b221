package org.binome.people.control.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.binome.people.control.mapping.HeaderName.Phrase;
import org.binome.people.entity.DirectoryField;

/** Which names columns of employee lists usually bear, in English, French, German and Spanish. */
final class HeaderWords {

    static final String MANAGER = "MANAGER";
    static final String NEVER = "NEVER";

    private static final Map<String, List<Phrase>> PHRASES = load();

    private HeaderWords() {}

    /** From 0 to 1: how clearly the name says the field. */
    static double score(HeaderName name, DirectoryField field) {
        if (field.namesManager()) {
            return best(name, MANAGER);
        }
        // "manager name" tells nobody's own name
        return best(name, MANAGER) > 0.6 || best(name, NEVER) > 0 ? 0 : best(name, field.name());
    }

    private static double best(HeaderName name, String kind) {
        return PHRASES.get(kind).stream().mapToDouble(name::resembles).max().orElse(0);
    }

    private static Map<String, List<Phrase>> load() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                HeaderWords.class.getResourceAsStream("/org/binome/people/headers.properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(kind -> kind, kind -> Arrays.stream(
                        words.getProperty(kind).split(","))
                .map(String::strip)
                .map(Phrase::of)
                .toList()));
    }
}
