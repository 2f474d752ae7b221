package org.binome.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.binome.launcher.ApplicationServer;
import org.binome.launcher.Await;
import org.binome.launcher.Description;
import org.binome.launcher.LaunchFailure;
import org.binome.launcher.ServerProduct;

/** The measured stack as the load driver sees it: a launcher process, what it started, and the description it wrote. */
final class StackProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Path module;
    private final ServerProduct product;
    private final Path data;
    private final Path description;
    private final Properties properties = new Properties();
    private Process launcher;
    private Duration start = Duration.ZERO;

    StackProcess(Path module, ServerProduct product) {
        this.module = module;
        this.product = product;
        data = module.resolve("target/bench");
        description = data.resolve("stack.properties");
    }

    /** With no data of an earlier run. */
    void startAfresh() throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(data);
        start();
    }

    /** Down and up again, with the data. */
    void restart() throws IOException {
        close();
        start();
    }

    private void start() throws IOException {
        Files.deleteIfExists(description);
        Path failure = data.resolve("failure");
        long begin = System.nanoTime();
        synchronized (this) {
            launcher = new ProcessBuilder(
                            java("java"),
                            "-Xmx160m",
                            "-XX:+UseSerialGC",
                            "-Dheap.app=" + System.getProperty("heap.app"),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            BenchStack.class.getName(),
                            module.toString(),
                            data.toString(),
                            product.name())
                    .inheritIO()
                    .start();
        }
        Await.until(LIMIT, () -> !launcher.isAlive() || Files.exists(description));
        if (!Files.exists(description)) {
            String reason = Files.exists(failure) ? Files.readString(failure) : "See " + data.resolve("log") + ".";
            throw new LaunchFailure("The servers do not come up. " + reason);
        }
        start = Duration.ofNanos(System.nanoTime() - begin);
        properties.clear();
        try (Reader reader = Files.newBufferedReader(description)) {
            properties.load(reader);
        }
    }

    /** Path of a command of the JDK that runs this. */
    static String java(String command) {
        return Path.of(System.getProperty("java.home"), "bin", command).toString();
    }

    /** Lets {@link org.binome.it.Running} and what builds on it speak with this stack. */
    void useForTests() {
        System.setProperty("stack", description.toString());
    }

    URI application() {
        return URI.create(setting("BINOME_BASE_URL"));
    }

    URI keycloak() {
        return URI.create(setting("keycloak"));
    }

    String setting(String name) {
        return properties.getProperty(name);
    }

    ApplicationServer applicationServer() {
        return Description.of(description).settings().applicationServer();
    }

    Path data() {
        return data;
    }

    long server() {
        return Long.parseLong(setting("server.pid"));
    }

    long database() {
        return Long.parseLong(setting("database.pid"));
    }

    /** How long each part took to start, side by side with the others, and all together. */
    Map<String, Duration> starts() {
        Map<String, Duration> starts = new LinkedHashMap<>();
        for (String name : List.of("PostgreSQL", "Keycloak", applicationServer().name(), "Mailbox", "Binome")) {
            starts.put(name, Duration.ofMillis(Long.parseLong(setting("started." + name))));
        }
        starts.put("whole stack", start);
        return starts;
    }

    /** The parts of the stack by the process that each consists of, or that all its processes descend from. */
    Map<String, Long> processes() {
        Map<String, Long> processes = new LinkedHashMap<>();
        processes.put("PostgreSQL", database());
        processes.put("Keycloak", Long.parseLong(setting("keycloak.pid")));
        processes.put(applicationServer().name(), server());
        processes.put("Mailbox", Long.parseLong(setting("launcher.pid")));
        return processes;
    }

    /** What belongs to this measurement, for {@link Machine} to tell the work of others. */
    List<Long> tree() {
        return Stream.concat(Stream.of(ProcessHandle.current().pid()), processes().values().stream())
                .toList();
    }

    @Override
    public synchronized void close() {
        if (launcher == null) {
            return;
        }
        launcher.destroy();
        if (!Await.until(Duration.ofMinutes(1), () -> !launcher.isAlive())) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }

    /** Reads a file of the stack, such as the server's log. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
