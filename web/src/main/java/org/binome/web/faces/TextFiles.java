package org.binome.web.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the texts of all components, in UTF-8. A key may stand in one file only. */
final class TextFiles {

    static final String FOLDER = "/org/binome/web/texts/";

    /** A file per component, and a few that belong to none. */
    static final List<String> NAMES = List.of(
            "common",
            "errors",
            "home",
            "access",
            "people",
            "skill",
            "programme",
            "enrolment",
            "matching",
            "desk",
            "pairing",
            "session",
            "survey",
            "learning",
            "recognition",
            "safeguard",
            "health",
            "insight",
            "notification",
            "privacy",
            "audit");

    private TextFiles() {}

    /** @throws IllegalStateException when two files hold the same key */
    static Map<String, String> read(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String name : NAMES) {
            file(name + suffix).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("The text " + key + " stands twice, once in " + name + suffix);
                }
            });
        }
        return texts;
    }

    /** Empty for a component that says nothing yet. */
    private static Properties file(String name) {
        Properties texts = new Properties();
        try (InputStream in = TextFiles.class.getResourceAsStream(FOLDER + name + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
