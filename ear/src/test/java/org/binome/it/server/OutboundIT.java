package org.binome.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.binome.it.Running;
import org.binome.launcher.watch.Watch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs after the tests that tell the story. The application server was watched from its start on: connections to other machines
 * and look-ups of their names were refused, and all were noted.
 */
@DisplayName("B14 Binome calls nobody outside")
class OutboundIT {

    @Test
    @DisplayName("the server has reached Keycloak, PostgreSQL, the mail server and the mailbox, and tried nothing else")
    void onlyTheConfigured() throws IOException {
        List<String> noted = Files.readAllLines(Path.of(Running.setting("data"), "doorman.txt"));
        assertThat(noted).as("refusals").noneMatch(line -> line.startsWith("refused"));
        assertThat(noted.stream().filter(line -> line.startsWith("connected")))
                .containsExactlyInAnyOrder(
                        "connected to " + Running.setting("port.keycloak"),
                        "connected to " + Running.setting("port.database"),
                        "connected to " + Running.setting("port.smtp"),
                        "connected to " + Running.setting("port.imap"));
    }

    @Test
    @DisplayName("the watch can fail: it refuses and notes addresses and names of others")
    void watchWorks(@TempDir Path folder) throws Exception {
        Path book = folder.resolve("doorman.txt");
        Process visitor = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Watch.option(folder, book),
                        "-cp",
                        Path.of(Visitor.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Visitor.class.getName(),
                        Integer.toString(Running.keycloak().getPort()))
                .inheritIO()
                .start();
        assertThat(visitor.waitFor()).isZero();
        try (Stream<String> lines = Files.lines(book)) {
            assertThat(lines.filter(line -> !line.startsWith(" ") && !line.isBlank()))
                    .containsExactly(
                            "connected to " + Running.keycloak().getPort(),
                            "refused connection to 192.0.2.1:80",
                            "refused to look up binome.example");
        }
    }

    /** Knocks at a port of this machine, at another machine, and asks for a name. */
    static final class Visitor {
        private Visitor() {}

        public static void main(String[] arguments) throws IOException {
            for (String address : List.of("127.0.0.1:" + arguments[0], "192.0.2.1:80", "binome.example:80")) {
                try {
                    URI.create("http://" + address + "/")
                            .toURL()
                            .openConnection()
                            .connect();
                } catch (IOException e) {
                    if (address.startsWith("127.")) {
                        throw e;
                    }
                }
            }
        }
    }
}
