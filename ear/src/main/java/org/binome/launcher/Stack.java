package org.binome.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * PostgreSQL, Keycloak, the mailbox and the application server, started side by side and stopped together. It stops what
 * it started, also when the JVM is told to end, and nothing else.
 */
public final class Stack implements AutoCloseable {
    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Mailbox mailbox;
    private final ApplicationServer applicationServer;
    private final List<CompletableFuture<Void>> starts = new CopyOnWriteArrayList<>();
    private final Map<String, Duration> took = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** @param accounts people that Keycloak imports at its first start beside those of the realm file */
    public Stack(Settings settings, Collection<Account> accounts) {
        this.settings = settings;
        postgres = new Postgres(settings);
        keycloak = new Keycloak(settings, accounts);
        mailbox = new Mailbox(settings);
        applicationServer = settings.applicationServer();
    }

    /**
     * Starts all side by side and waits until each answers.
     *
     * @param ear what to deploy as soon as database and application server are there; none for tests that deploy themselves
     * @param arrived is told of each arrival in a sentence
     * @throws LaunchFailure when a port is taken or a server does not come up; then nothing is left running
     */
    public void start(Optional<Path> ear, Consumer<String> arrived) {
        settings.ports().requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the stack"));
        CompletableFuture<Void> database = starting(postgres, arrived);
        CompletableFuture<Void> application = starting(applicationServer, arrived)
                .thenCombine(database, (server, base) -> ear)
                .thenAccept(packaged -> packaged.ifPresent(this::deploy));
        CompletableFuture<Void> all =
                CompletableFuture.allOf(application, starting(keycloak, arrived), starting(mailbox, arrived));
        // the first failure ends the waiting for the others
        starts.forEach(start -> start.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        try {
            all.join();
        } catch (CompletionException e) {
            boolean told = closed;
            close();
            if (told) {
                throw new LaunchFailure("It was stopped while starting.", e);
            }
            throw e.getCause() instanceof LaunchFailure failure ? failure : unexpected(e.getCause());
        }
    }

    private CompletableFuture<Void> starting(Server server, Consumer<String> arrived) {
        CompletableFuture<Void> start = CompletableFuture.runAsync(
                () -> {
                    long begin = System.nanoTime();
                    server.start();
                    took.put(server.name(), Duration.ofNanos(System.nanoTime() - begin));
                    arrived.accept("%s answers after %d s"
                            .formatted(server.name(), took.get(server.name()).toSeconds()));
                },
                Stack::thread);
        starts.add(start);
        return start;
    }

    private LaunchFailure unexpected(Throwable cause) {
        return new LaunchFailure(
                "The stack did not start (" + cause + "); see "
                        + settings.data().resolve("log") + ".",
                cause);
    }

    private static void thread(Runnable task) {
        Thread thread = new Thread(task, "start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Deploys the EAR and waits until it is in service. */
    public void deploy(Path ear) {
        long begin = System.nanoTime();
        applicationServer.deploy(ear);
        if (!Await.until(Duration.ofMinutes(1), () -> Web.answers(settings.application(), 500))) {
            throw new LaunchFailure(
                    "The application is deployed but does not answer; see " + applicationServer.log() + ".");
        }
        took.put("Binome", Duration.ofNanos(System.nanoTime() - begin));
    }

    public Settings settings() {
        return settings;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public ApplicationServer applicationServer() {
        return applicationServer;
    }

    /** Writes down where everything is, for tests and tools that use the running stack. */
    public void describe(Path file) {
        Map<String, Object> more = new HashMap<>();
        took.forEach((name, time) -> more.put("started." + name, time.toMillis()));
        more.put("keycloak.pid", keycloak.pid());
        more.put("database.pid", postgres.pid());
        new Description(settings).with(applicationServer).with(more).writeTo(file);
    }

    /** Stops everything: the application first, then what it leans on. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        stopAll();
        // whoever was still starting has noticed by now, or comes up and is stopped too
        starts.forEach(start -> start.handle((nothing, failure) -> null)
                .completeOnTimeout(null, 30, TimeUnit.SECONDS)
                .join());
        stopAll();
    }

    private void stopAll() {
        CompletableFuture<Void> accounts = CompletableFuture.runAsync(keycloak::close, Stack::thread);
        applicationServer.close();
        mailbox.close();
        postgres.close();
        accounts.join();
    }
}
