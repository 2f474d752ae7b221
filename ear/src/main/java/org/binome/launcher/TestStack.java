package org.binome.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.launcher.demo.DemoCompany;
import org.binome.launcher.watch.Watch;

/**
 * The stacks of {@code mvn verify}, on free ports and without data of an earlier run, each described in a file. Commands:
 *
 * <ul>
 *   <li>{@code run FILE MODULE SERVER} starts a stack from the EAR module's folder and stays
 *   <li>{@code beside FILE OTHER SERVER} starts another application server, with a mailbox of its own, beside the stack that
 *       the other file describes, takes over its Keycloak and PostgreSQL, and stays
 *   <li>{@code await FILE} waits until one of these is up
 *   <li>{@code deploy FILE EAR} empties the database and deploys the packaged EAR
 *   <li>{@code stop FILE} ends it
 * </ul>
 *
 * <p>What stays also ends when the process that started it is gone.
 */
public final class TestStack {
    private static final PrintStream TERMINAL = System.out;
    private final Path description;
    private final Path failure;

    private TestStack(Path description) {
        this.description = description.toAbsolutePath().normalize();
        failure = this.description.resolveSibling(this.description.getFileName() + ".failure");
    }

    public static void main(String[] arguments) throws Exception {
        TestStack stack = new TestStack(Path.of(arguments[1]));
        try {
            switch (arguments[0]) {
                case "run" -> stack.stay(() -> stack.run(Path.of(arguments[2]), ServerProduct.named(arguments[3])));
                case "beside" ->
                    stack.stay(() -> stack.beside(Path.of(arguments[2]), ServerProduct.named(arguments[3])));
                case "await" -> stack.await();
                case "deploy" -> stack.deploy(Path.of(arguments[2]));
                case "stop" -> stack.stop();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        } catch (LaunchFailure e) {
            TERMINAL.println("The servers for the tests: " + e.getMessage());
            System.exit(1);
        }
    }

    private void stay(Runnable start) throws IOException, InterruptedException {
        Files.deleteIfExists(description);
        Files.deleteIfExists(failure);
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        try {
            start.run();
        } catch (RuntimeException e) {
            Files.writeString(failure, e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private void run(Path module, ServerProduct product) {
        Path data = description.resolveSibling("it");
        Folder.delete(data);
        Distribution distribution = Distribution.of(module.toAbsolutePath().normalize());
        Stack stack = new Stack(
                new Settings(distribution, product, data, Ports.free(), Secrets.of(data), false, watched(data)),
                new DemoCompany().accounts());
        stack.start(Optional.empty(), TERMINAL::println);
        stack.describe(description);
    }

    private void beside(Path other, ServerProduct product) {
        Settings first = Description.of(other).settings();
        Path data = first.data().resolve("beside");
        Settings settings = new Settings(
                first.distribution(),
                product,
                data,
                Ports.free().beside(first.ports()),
                first.secrets(),
                first.durable(),
                watched(data));
        Mailbox mailbox = new Mailbox(settings);
        ApplicationServer server = settings.applicationServer();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop " + server.name()));
        first.applicationServer().undeploy(Path.of("binome.ear"));
        new KeycloakAdmin(
                        settings.keycloak(),
                        settings.secrets().keycloakAdmin(),
                        settings.secrets().client())
                .register(Settings.NAME, settings.application());
        mailbox.start();
        server.start();
        new Description(settings).with(server).writeTo(description);
    }

    // the tests read afterwards whom the application server has called
    private static List<String> watched(Path data) {
        return List.of(Watch.option(data.resolve("watch"), data.resolve("doorman.txt")));
    }

    private void await() throws IOException {
        boolean decided = Await.until(
                Duration.ofMinutes(20),
                () -> Files.exists(failure) || launcher().isPresent());
        if (!decided) {
            throw new LaunchFailure(
                    "they did not come up within 20 minutes; see the logs in " + description.getParent() + ".");
        }
        if (Files.exists(failure)) {
            String sentence = Files.readString(failure);
            Files.delete(failure);
            throw new LaunchFailure(sentence);
        }
    }

    private void deploy(Path ear) throws SQLException {
        Settings settings = Description.of(description).settings();
        ApplicationServer server = settings.applicationServer();
        server.undeploy(ear);
        new Databases(settings.ports().database()).recreate(Settings.NAME);
        server.deploy(ear.toAbsolutePath());
        Description.of(description)
                .with(Map.of("deployed", Fingerprint.of(server.kept(ear))))
                .writeTo(description);
    }

    /**
     * Empties the database, deploys the packaged EAR and brings in the demo company.
     *
     * @param description the file that describes the running stack
     */
    public static void bringCompany(Path description, Path ear) throws SQLException {
        new TestStack(description).deploy(ear);
        Settings settings = Description.of(description).settings();
        new DemoCompany().seed(settings.application(), settings.keycloak(), settings.mailbox());
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
                ? ProcessHandle.of(Long.parseLong(Description.of(description).get("launcher.pid")))
                : Optional.empty();
    }
}
