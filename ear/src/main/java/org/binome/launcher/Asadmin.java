package org.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payara's administration by command. */
record Asadmin(Path home, Settings settings) {
    private static final Duration LIMIT = Duration.ofMinutes(8);

    /** Asks the running server. */
    void ask(String verb, String... rest) {
        List<String> arguments = new ArrayList<>(
                List.of("--port", Integer.toString(settings.ports().management()), verb));
        arguments.addAll(List.of(rest));
        Path log = settings.log("payara-" + verb);
        // the return code tells nothing about the commands of a file
        if (run(log, arguments).stream().anyMatch(line -> line.matches("Command .* failed\\."))) {
            throw new LaunchFailure("Payara did not take a command; see " + log + ".");
        }
    }

    /** What an asadmin with these arguments prints; started without a shell between us and the process. */
    List<String> run(Path log, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Child.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(arguments);
        Child.start("Payara's asadmin", command, Map.of(), settings.data(), log).complete(LIMIT);
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
