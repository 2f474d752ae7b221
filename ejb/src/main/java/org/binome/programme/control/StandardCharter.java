package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.skill.entity.Names;

/** The charter that ships, in every language of the product; HR may change every word of it. */
@ApplicationScoped
public class StandardCharter {

    public Map<String, String> texts() {
        return Names.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), StandardCharter::read));
    }

    private static String read(String language) {
        try (InputStream file =
                StandardCharter.class.getResourceAsStream("/org/binome/programme/charter_" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
