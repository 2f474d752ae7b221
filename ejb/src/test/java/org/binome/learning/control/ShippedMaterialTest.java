package org.binome.learning.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;
import org.binome.learning.entity.Lesson;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.MaterialKind;
import org.binome.skill.entity.Names;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedMaterialTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/binome/learning");

    @ParameterizedTest
    @ValueSource(strings = {"modules", "articles"})
    @DisplayName("P30 P31 the list names every file there is, each in every language")
    void listed(String folder) throws IOException {
        Set<String> wanted = ShippedMaterial.slugs(folder).stream()
                .flatMap(slug -> Names.LANGUAGES.stream().map(language -> slug + "." + language + ".md"))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    static Stream<String> modules() {
        return ShippedMaterial.slugs("modules").stream();
    }

    static Stream<String> articles() {
        return ShippedMaterial.slugs("articles").stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("P30 each module that ships can be published, takes at most 45 minutes and asks six questions or more")
    void module(String slug) {
        Material module = published(MaterialKind.MODULE, "modules", slug);

        for (String language : Names.LANGUAGES) {
            Lesson lesson = module.lesson(Locale.forLanguageTag(language));
            assertThat(lesson.steps()).hasSizeGreaterThan(4);
            assertThat(lesson.questions()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(lesson.questions())
                    .allSatisfy(question -> assertThat(question.why()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    @DisplayName("P31 each article that ships can be published, with the same facts in each language")
    void article(String slug) {
        published(MaterialKind.ARTICLE, "articles", slug);
    }

    @Test
    @DisplayName("P31 at least twenty articles ship, some for each part and each stage")
    void library() {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(articles().map(slug -> ShippedMaterial.files("articles", slug)
                        .get(0)
                        .value()
                        .stage()))
                .contains(AdviceStage.values());
        assertThat(articles().map(slug -> ShippedMaterial.files("articles", slug)
                        .get(0)
                        .value()
                        .forWhom()))
                .contains(ForWhom.values());
    }

    private static Material published(MaterialKind kind, String folder, String slug) {
        var files = ShippedMaterial.files(folder, slug);
        assertThat(files)
                .extracting(MaterialFile::value)
                .containsOnly(files.get(0).value());
        Material material = new Material(
                kind,
                slug,
                files.get(0).value(),
                files.stream().map(MaterialFile::text).toList());
        material.publish(Instant.EPOCH);
        return material;
    }
}
