package org.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keycloak with the realm {@code binome}. Its build step runs once for the unpacked distribution; each use has its own
 * home with links to it, so that one start never writes into another's.
 */
public final class Keycloak implements Server {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(8);
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private final Settings settings;
    private final Collection<Account> accounts;
    private volatile Child child;

    /** @param accounts people to import beside those of the realm file, at the first start */
    public Keycloak(Settings settings, Collection<Account> accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        build(settings.distribution(), settings.log("keycloak-build"));
        Path home = settings.data().resolve("keycloak");
        boolean first = !Files.isDirectory(home.resolve("data/h2"));
        layOut(home);
        child = Child.start(name(), startCommand(home), environment(), home, settings.log("keycloak"));
        URI metadata =
                URI.create(settings.keycloak() + "/realms/" + Settings.NAME + "/.well-known/openid-configuration");
        child.await(START_LIMIT, () -> Web.answers(metadata, 400));
        if (!first) {
            // the application's port may have changed since the realm was imported
            admin().register(Settings.NAME, settings.application());
        }
    }

    /** The process number, 0 when it does not run. */
    long pid() {
        return child == null ? 0 : child.pid();
    }

    /** Keycloak's own administration of the running realm. */
    public KeycloakAdmin admin() {
        return new KeycloakAdmin(
                settings.keycloak(),
                settings.secrets().keycloakAdmin(),
                settings.secrets().client());
    }

    private void build(Distribution distribution, Path log) {
        Path done = distribution.keycloak().resolve("built-for-binome");
        if (Files.exists(done)) {
            return;
        }
        List<String> command = command(distribution, distribution.keycloak());
        command.addAll(List.of("build", "--db=dev-file", "--features-disabled=kerberos"));
        child = Child.start("Keycloak's build", command, Map.of(), distribution.keycloak(), log);
        child.complete(BUILD_LIMIT);
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut(Path home) {
        Path shared = settings.distribution().keycloak().toAbsolutePath();
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String name : List.of("lib", "providers", "conf")) {
                link(home.resolve(name), shared.resolve(name));
            }
            link(home.resolve("themes"), settings.distribution().themes().toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new RealmFile(settings.distribution().realm())
                .with(accounts)
                .writeTo(home.resolve("data/import/binome-realm.json"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private List<String> startCommand(Path home) {
        List<String> command = command(settings.distribution(), home);
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + settings.keycloak(),
                "--cache=local"));
        return command;
    }

    // what kc.sh would start, without a shell between us and the process
    private static List<String> command(Distribution distribution, Path home) {
        return new ArrayList<>(List.of(
                Child.java(),
                "-Xms64m",
                "-Xmx320m",
                // the quick compiler alone: half the work at the start, enough for signing in
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-cp",
                distribution
                        .keycloak()
                        .toAbsolutePath()
                        .resolve("lib/quarkus-run.jar")
                        .toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().keycloakAdmin(),
                "BINOME_BASE_URL", settings.application().toString(),
                "BINOME_OIDC_CLIENT_SECRET", settings.secrets().client());
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
