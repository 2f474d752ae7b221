package org.binome.it.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser for the tests: the system's Chromium or Chrome (or the one that the environment variable BINOME_BROWSER
 * names), else Playwright's own download, else, as root on Debian, the distribution's package.
 */
final class Chromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private Chromium() {}

    /**
     * @return the browser's command, or nothing when Playwright has its own
     * @throws IllegalStateException in one sentence when there is none and none could be had
     */
    static Optional<Path> find() {
        Optional<Path> system = system();
        if (system.isPresent() || downloaded()) {
            return system;
        }
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run(List.of("apt-get", "-qq", "update"));
            run(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium"));
            system = system();
            if (system.isPresent()) {
                return system;
            }
        }
        throw new IllegalStateException("The browser tests need Chromium or Chrome: install one, or name it in the"
                + " environment variable BINOME_BROWSER.");
    }

    private static Optional<Path> system() {
        Stream<Path> named = Stream.ofNullable(System.getenv("BINOME_BROWSER")).map(Path::of);
        Stream<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    private static boolean downloaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return run(List.of(java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium"));
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
