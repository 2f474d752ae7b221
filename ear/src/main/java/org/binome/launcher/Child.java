package org.binome.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** An operating-system process that the launcher started and ends again, with everything it started in turn. */
final class Child {
    private static final Duration GRACE = Duration.ofSeconds(15);
    private final String name;
    private final Path output;
    private final Process process;

    private Child(String name, Path output, Process process) {
        this.name = name;
        this.output = output;
        this.process = process;
    }

    /** Starts a command in a directory; what it prints goes to the file. */
    static Child start(
            String name, List<String> command, Map<String, String> environment, Path directory, Path output) {
        try {
            Files.createDirectories(output.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File(nothing())))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Child(name, output, builder.start());
        } catch (IOException e) {
            throw new LaunchFailure(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    private static String nothing() {
        return File.separatorChar == '/' ? "/dev/null" : "NUL";
    }

    /** The path of the JDK's own java command. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Waits until the condition holds; fails at once when the process has ended before. */
    void await(Duration limit, BooleanSupplier ready) {
        boolean came = Await.until(limit, () -> !process.isAlive() || ready.getAsBoolean());
        if (!process.isAlive()) {
            throw new LaunchFailure(
                    name + " ended while starting (exit code " + process.exitValue() + "); see " + output + ".");
        }
        if (!came) {
            throw new LaunchFailure(name + " did not answer within " + limit.toSeconds() + " s; see " + output + ".");
        }
    }

    /** Waits for a command that ends by itself. */
    void complete(Duration limit) {
        try {
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                stop();
                throw new LaunchFailure(name + " did not end within " + limit.toSeconds() + " s; see " + output + ".");
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new LaunchFailure(name + " was interrupted.", e);
        }
        if (process.exitValue() != 0) {
            throw new LaunchFailure(name + " failed (exit code " + process.exitValue() + "); see " + output + ".");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process number, for those who want to look at it or hurt it. */
    long pid() {
        return process.pid();
    }

    /** Asks it to end, and makes it end when it does not listen. */
    void stop() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        if (!Await.until(GRACE, () -> all.stream().noneMatch(ProcessHandle::isAlive))) {
            all.forEach(ProcessHandle::destroyForcibly);
            Await.until(Duration.ofSeconds(5), () -> all.stream().noneMatch(ProcessHandle::isAlive));
        }
    }
}
