package org.binome.skill.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Pattern NAME = Pattern.compile("\\((\\d+), '(en|fr)', '((?:[^']|'')+)'\\)");

    @Test
    @DisplayName("P07 the catalogue ships nine themes and about sixty skills, each in English and French, none twice")
    void ships() throws IOException {
        List<MatchResult> names = NAME.matcher(migration()).results().toList();
        for (String language : Names.LANGUAGES) {
            List<String> own = names.stream()
                    .filter(name -> name.group(2).equals(language))
                    .map(name -> name.group(3))
                    .toList();
            assertThat(own).hasSizeBetween(9 + 55, 9 + 70).doesNotHaveDuplicates();
            assertThat(own).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(48));
        }
        assertThat(names.stream().filter(name -> Integer.parseInt(name.group(1)) < 100))
                .hasSize(18);
    }

    @Test
    @DisplayName("P07 a skill has a name in every language; a retired one keeps it")
    void namesInEveryLanguage() {
        Theme theme = new Theme("video", 1, Map.of("en", "Video", "fr", "Vidéo"));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Skill("live", theme, Map.of("en", "Broadcasting live")));
        Skill skill = new Skill("live", theme, Map.of("en", "Broadcasting live", "fr", "Diffuser en direct"));
        skill.retire();
        assertThat(skill.active()).isFalse();
        assertThat(skill.name(Locale.FRENCH)).isEqualTo("Diffuser en direct");
        assertThat(skill.name(Locale.GERMAN)).isEqualTo("Broadcasting live");
        skill.restore();
        assertThat(skill.active()).isTrue();
    }

    private static String migration() throws IOException {
        try (InputStream file = CatalogueTest.class.getResourceAsStream("/db/migration/V011__skill_catalogue.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
