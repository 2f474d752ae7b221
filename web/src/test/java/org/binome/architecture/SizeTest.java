package org.binome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small classes: half of them under 50 lines, none above 250. */
class SizeTest {

    private static final int LONGEST = 250;

    @Test
    void noClassIsLongerThanTheLimit() throws IOException {
        assertThat(sources().stream().filter(file -> lines(file) > LONGEST)).isEmpty();
    }

    @Test
    void halfOfTheClassesAreUnder50Lines() throws IOException {
        List<Long> sizes = sources().stream().map(SizeTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThan(50);
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of("..").toRealPath();
        try (Stream<Path> files = Stream.of("ejb", "web", "ear")
                .map(module -> root.resolve(module).resolve("src/main/java"))
                .filter(Files::exists)
                .flatMap(SizeTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
