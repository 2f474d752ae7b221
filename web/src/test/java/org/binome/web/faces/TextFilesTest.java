package org.binome.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/binome/web/texts");

    @Test
    @DisplayName("every text stands in both languages, each key once")
    void bothLanguages() {
        assertThat(new TreeSet<>(TextFiles.read("_fr").keySet()))
                .isEqualTo(new TreeSet<>(TextFiles.read("").keySet()));
    }

    @Test
    @DisplayName("every kind of mail has a name")
    void mails() {
        assertThat(ResourceBundle.getBundle("org.binome.notification.letters", Locale.ROOT).keySet().stream()
                        .filter(key -> key.endsWith(".subject"))
                        .map(key -> "notification.letter." + key.substring(0, key.lastIndexOf('.'))))
                .isSubsetOf(TextFiles.read("").keySet());
    }

    @Test
    @DisplayName("no file holds a key twice")
    void noDuplicates() throws IOException {
        Map<String, String> twice = new TreeMap<>();
        for (Path file : files()) {
            TreeSet<String> keys = new TreeSet<>();
            for (String line : Files.readAllLines(file)) {
                String key = line.replaceFirst("\\s*[=:].*", "");
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ") && !keys.add(key)) {
                    twice.put(key, file.getFileName().toString());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    @DisplayName("every file is one the bundle knows")
    void knownFiles() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString().replaceFirst("(_fr)?\\.properties", ""))
                .isSubsetOf(TextFiles.NAMES);
    }

    @Test
    @DisplayName("every text with places in it can be filled, whatever its apostrophes")
    void readable() {
        for (String suffix : List.of("", "_fr")) {
            TextFiles.read(suffix)
                    .forEach((key, text) -> assertThat(new MessageFormat(numbered(text.replace("'", "''"))))
                            .as(key)
                            .isNotNull());
        }
    }

    @Test
    @DisplayName("nobody shouts, and nothing happens successfully")
    void tone() {
        TextFiles.read("").forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("!|[Ss]uccessful"));
        TextFiles.read("_fr").forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("!|avec succès|'"));
    }

    private static String numbered(String text) {
        return text.replaceAll("\\{[a-zA-Z]\\w*", "{0");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }
}
