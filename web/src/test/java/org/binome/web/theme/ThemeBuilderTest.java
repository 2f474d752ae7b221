package org.binome.web.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThemeBuilderTest {

    @Test
    @DisplayName("a literal becomes its token, the one of the property first")
    void literals() {
        ThemeBuilder builder = builder("* #fff var(--raised)", "color #fff var(--on-accent)", "drop :root");

        assertThat(builder.derive(":root{--a:#123456}a{color:#FFF;border:1px solid #fff}"))
                .isEqualTo("a{color:var(--on-accent);border:1px solid var(--raised);}");
    }

    @Test
    @DisplayName("a colour nobody decided upon fails the build")
    void unknown() {
        assertThatThrownBy(() -> builder().derive("a{color:rgb(1, 2, 3)}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("color rgb(1,2,3)");
    }

    @Test
    @DisplayName("the theme as it is built holds no colour of its own and keeps its keyframes")
    void whole() throws IOException {
        String sheet = new ThemeBuilder(new ThemeTable(Files.readAllLines(Path.of("src/main/theme/binome.table"))))
                .derive(ThemeBuilder.source());

        assertThat(sheet)
                .doesNotContainPattern("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?\\b|rgba?\\(|hsla?\\(")
                .contains("var(--accent)", "@keyframes fade-in");
    }

    private static ThemeBuilder builder(String... lines) {
        return new ThemeBuilder(new ThemeTable(List.of(lines)));
    }
}
