package org.binome.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P23 The agendas to begin with")
class AgendaTemplatesTest {

    private static final Path CATALOGUE = Path.of("../ejb/src/main/resources/db/migration/V011__skill_catalogue.sql");
    private static final Pattern MINUTES = Pattern.compile("^(\\d+)\\hmin");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    @DisplayName(
            "are there for every theme of the catalogue and every station, three lines or four, sixty minutes in all")
    void sixtyMinutes(String language) throws IOException {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        for (String theme : themes()) {
            assertThat(minutes(AgendaTemplates.ofTheme(theme, texts).orElseThrow()))
                    .as(theme)
                    .isEqualTo(60);
        }
        IntStream.rangeClosed(1, 6).forEach(station -> assertThat(minutes(AgendaTemplates.ofStation(station, texts)))
                .as("station " + station)
                .isEqualTo(60));
    }

    @Test
    @DisplayName("are none for a theme that HR has added, or before one is chosen")
    void none() {
        Texts texts = Texts.in(Locale.ENGLISH);
        assertThat(AgendaTemplates.ofTheme("beekeeping", texts)).isEmpty();
        assertThat(AgendaTemplates.ofTheme("", texts)).isEmpty();
        assertThat(AgendaTemplates.ofTheme(null, texts)).isEmpty();
    }

    private static List<String> themes() throws IOException {
        return Pattern.compile("\\(\\d, 1, '([\\w-]+)', \\d\\)")
                .matcher(Files.readString(CATALOGUE))
                .results()
                .map(theme -> theme.group(1))
                .toList();
    }

    private static int minutes(String agenda) {
        return agenda.lines()
                .map(MINUTES::matcher)
                .mapToInt(line -> line.find() ? Integer.parseInt(line.group(1)) : 0)
                .sum();
    }
}
