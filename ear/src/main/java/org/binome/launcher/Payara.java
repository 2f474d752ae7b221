package org.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Payara Server with PostgreSQL's driver, the pool and the mail session. The unpacked distribution is only read; every use has
 * its own domain, made anew at each start from the one that the scripts configured.
 */
public final class Payara implements ApplicationServer {
    private static final Duration LIMIT = Duration.ofMinutes(8);
    private static final String DOMAIN = "binome";
    private static final String MAIN = "com.sun.enterprise.glassfish.bootstrap.ASMain";
    private final Settings settings;
    private final Asadmin asadmin;
    private final Path domain;
    private volatile Child child;

    public Payara(Settings settings) {
        this.settings = settings;
        asadmin = new Asadmin(settings.distribution().servers().resolve("payara"), settings);
        domain = settings.data().resolve("payara").resolve(DOMAIN);
    }

    @Override
    public String name() {
        return "Payara";
    }

    @Override
    public Path log() {
        return domain.resolve("logs/server.log");
    }

    @Override
    public long pid() {
        return child == null ? 0 : child.pid();
    }

    @Override
    public void start() {
        Path configured = configure(settings.distribution().server("payara"));
        Folder.delete(domain);
        Folder.copy(configured, domain);
        run(domain, settings.serverOptions(), settings.environment());
    }

    @Override
    public void deploy(Path archive) {
        asadmin.ask("deploy", "--force", "--name", nameOf(archive), archive.toString());
    }

    @Override
    public void undeploy(Path archive) {
        if (Files.exists(kept(archive))) {
            asadmin.ask("undeploy", nameOf(archive));
        }
    }

    @Override
    public Path kept(Path archive) {
        return domain.resolve("applications/__internal/" + nameOf(archive)).resolve(archive.getFileName());
    }

    private static String nameOf(Path archive) {
        return archive.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** Runs the scripts once for this distribution; they run again when one of them has changed. */
    private Path configure(Path home) {
        Distribution distribution = settings.distribution();
        Path configured = distribution.servers().resolve("payara-domain");
        Path running = distribution.script("payara/configure.asadmin");
        Path done = configured.resolve("configured-by");
        try {
            String wanted = Files.readString(boot()) + Files.readString(running);
            if (Files.exists(done) && Files.readString(done).equals(wanted)) {
                return configured;
            }
            Path unfinished =
                    distribution.servers().resolve("payara-domain.new").resolve(DOMAIN);
            Folder.delete(configured);
            Folder.delete(unfinished);
            Folder.copy(home.resolve("glassfish/domains/domain1"), unfinished);
            Files.copy(
                    distribution.modules().resolve("org/postgresql/main/postgresql.jar"),
                    unfinished.resolve("lib/postgresql.jar"),
                    StandardCopyOption.REPLACE_EXISTING);
            run(unfinished, List.of(), Map.of());
            asadmin.ask("multimode", "--file", running.toString());
            child.stop();
            Folder.delete(unfinished.resolve("logs"));
            Files.writeString(unfinished.resolve("configured-by"), wanted);
            Files.move(unfinished, configured);
            return configured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Path folder, List<String> options, Map<String, String> environment) {
        List<String> command = command(folder);
        command.addAll(List.of("-prebootcommandfile", withPorts().toString()));
        command.addAll(command.indexOf(MAIN), options);
        command.addAll(command.indexOf(MAIN), List.of("-Xms64m", "-Xmx" + Settings.heap(), "-XX:+UseSerialGC"));
        child = Child.start(name(), command, environment, folder, settings.log("payara"));
        URI page = URI.create("http://localhost:" + settings.ports().application() + "/");
        URI administration = URI.create("http://localhost:" + settings.ports().management() + "/__asadmin/version");
        child.await(LIMIT, () -> Web.answers(page, 500) && Web.answers(administration, 500));
    }

    private Path boot() {
        return settings.distribution().script("payara/launcher.asadmin");
    }

    // as numbers, not as options of the JVM: who asks the domain for its ports, as Arquillian does, reads them there
    private Path withPorts() {
        Path commands = settings.data().resolve("payara-boot.asadmin");
        try {
            return Files.writeString(
                    commands,
                    Files.readString(boot())
                            .replace(
                                    "${HTTP_LISTENER_PORT}",
                                    Integer.toString(settings.ports().application()))
                            .replace(
                                    "${ASADMIN_LISTENER_PORT}",
                                    Integer.toString(settings.ports().management())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // what start-domain would start, without a second process between us and the server
    private List<String> command(Path folder) {
        List<String> asked = List.of(
                "start-domain", "--dry-run", "--domaindir", folder.getParent().toString(), DOMAIN);
        return asadmin.run(settings.log("payara-command"), asked).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("Dump of JVM") && !line.startsWith("Command "))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
