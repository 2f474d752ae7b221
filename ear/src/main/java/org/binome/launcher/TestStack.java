package org.binome.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.binome.launcher.demo.DemoCompany;

/**
 * The stack of {@code mvn verify}, on free ports and without data of an earlier run. Commands, each with the EAR module's
 * folder: {@code run} starts it and stays; {@code await} waits until it is up; {@code deploy} empties the database and
 * deploys the packaged EAR; {@code stop} ends it. The stack also ends when the process that started it is gone.
 */
public final class TestStack {
    private static final PrintStream TERMINAL = System.out;
    private final Path module;
    private final Path description;
    private final Path failure;

    private TestStack(Path module) {
        this.module = module.toAbsolutePath().normalize();
        description = this.module.resolve("target/stack.properties");
        failure = this.module.resolve("target/stack.failure");
    }

    public static void main(String[] arguments) throws Exception {
        TestStack stack = new TestStack(Path.of(arguments[1]));
        try {
            switch (arguments[0]) {
                case "run" -> stack.run();
                case "await" -> stack.await();
                case "deploy" -> stack.deploy();

                case "stop" -> stack.stop();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (LaunchFailure e) {
            TERMINAL.println("The servers for the tests: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        Files.deleteIfExists(description);
        Files.deleteIfExists(failure);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        try {
            Path data = module.resolve("target/it");
            Folder.delete(data);
            Stack stack = new Stack(
                    new Settings(Distribution.of(module), data, Ports.free(), Secrets.of(data), false),
                    new DemoCompany().accounts());
            stack.start(Optional.empty(), TERMINAL::println);
            stack.describe(description);
        } catch (RuntimeException e) {
            Files.writeString(failure, e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private void await() throws IOException {
        boolean decided = Await.until(
                Duration.ofMinutes(20),
                () -> Files.exists(failure) || launcher().isPresent());
        if (!decided) {
            throw new LaunchFailure(
                    "they did not come up within 20 minutes; see " + module.resolve("target/it/log") + ".");
        }
        if (Files.exists(failure)) {
            String sentence = Files.readString(failure);
            Files.delete(failure);
            throw new LaunchFailure(sentence);
        }
    }

    private void deploy() throws SQLException {
        Properties running = properties();
        DeploymentFolder folder = new DeploymentFolder(Path.of(running.getProperty("server.deployments")));
        folder.undeploy();
        new Databases(Integer.parseInt(running.getProperty("database.port"))).recreate(Settings.NAME);
        folder.deploy(module.resolve("target/binome.ear"));
    }

    /** Empties the database, deploys the packaged EAR and brings in the demo company. @param module the EAR module's folder */
    public static void bringCompany(Path module) throws SQLException {
        TestStack stack = new TestStack(module);
        stack.deploy();
        Properties running = stack.properties();
        new DemoCompany()
                .seed(URI.create(running.getProperty("BINOME_BASE_URL")), URI.create(running.getProperty("keycloak")));
    }

    private void stop() throws IOException {
        Optional<ProcessHandle> launcher = launcher();
        launcher.ifPresent(ProcessHandle::destroy);
        if (!Await.until(Duration.ofMinutes(1), () -> launcher.filter(ProcessHandle::isAlive)
                .isEmpty())) {
            throw new LaunchFailure("they did not stop within a minute.");
        }
        Files.deleteIfExists(description);
    }

    // the process that wrote the description; a description without it is one of an earlier run
    private Optional<ProcessHandle> launcher() {
        return Files.exists(description)
                ? ProcessHandle.of(Long.parseLong(properties().getProperty("launcher.pid")))
                : Optional.empty();
    }

    private Properties properties() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(description)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
