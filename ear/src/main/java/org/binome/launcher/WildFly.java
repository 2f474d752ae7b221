package org.binome.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * WildFly with EclipseLink, PostgreSQL's driver, the data source and the mail session. The unpacked distribution is only
 * read; every use has its own base folder, made anew at each start from the one that the scripts configured.
 */
public final class WildFly implements ApplicationServer {
    private static final Duration SCRIPT_LIMIT = Duration.ofMinutes(8);
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private final Settings settings;
    private final Path base;
    private volatile Child child;

    public WildFly(Settings settings) {
        this.settings = settings;
        this.base = settings.data().resolve("wildfly");
    }

    @Override
    public String name() {
        return "WildFly";
    }

    @Override
    public Path log() {
        return base.resolve("log/server.log");
    }

    @Override
    public void start() {
        Path configured = configure(settings.distribution(), settings.log("wildfly-configuration"));
        Folder.delete(base);
        Folder.copy(configured, base);
        child = Child.start(name(), command(), settings.environment(), base, settings.log("wildfly"));
        URI page = URI.create("http://localhost:" + settings.ports().application() + "/");
        child.await(START_LIMIT, () -> Web.answers(page, 500));
    }

    @Override
    public long pid() {
        return child == null ? 0 : child.pid();
    }

    @Override
    public void deploy(Path archive) {
        folder(archive).deploy(archive);
    }

    @Override
    public void undeploy(Path archive) {
        folder(archive).undeploy();
    }

    @Override
    public Path kept(Path archive) {
        return deployments().resolve(archive.getFileName());
    }

    private DeploymentFolder folder(Path archive) {
        return new DeploymentFolder(deployments(), archive.getFileName().toString());
    }

    /** The folder that this server looks into for applications. */
    private Path deployments() {
        return base.resolve("deployments");
    }

    /** Runs the scripts once for this distribution; they run again when one of them has changed. */
    private Path configure(Distribution distribution, Path log) {
        Path configured = distribution.servers().resolve("wildfly-base");
        Path script = distribution.servers().resolve("wildfly.cli");
        try {
            String wanted = Files.readString(distribution.script("wildfly/configure.cli"))
                    + Files.readString(distribution.script("wildfly/launcher.cli"));
            if (Files.isDirectory(configured)
                    && Files.exists(script)
                    && Files.readString(script).equals(wanted)) {
                return configured;
            }
            Path unfinished = distribution.servers().resolve("wildfly-base.new");
            Folder.delete(configured);
            Folder.delete(unfinished);
            Folder.copy(distribution.server("wildfly").resolve("standalone"), unfinished);
            Files.writeString(script, wanted);
            List<String> command = modules(distribution, unfinished);
            command.add(1, "-XX:TieredStopAtLevel=1");
            command.addAll(List.of("org.jboss.as.cli", "--file=" + script));
            Map<String, String> jboss =
                    Map.of("JBOSS_HOME", distribution.server("wildfly").toString());
            child = Child.start("WildFly's configuration", command, jboss, distribution.servers(), log);
            child.complete(SCRIPT_LIMIT);
            for (String written : List.of("log", "tmp", "data", "configuration/standalone_xml_history")) {
                Folder.delete(unfinished.resolve(written));
            }
            Files.move(unfinished, configured);
            return configured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = modules(settings.distribution(), base);
        command.addAll(1, settings.serverOptions());
        command.addAll(List.of(
                "org.jboss.as.standalone",
                "-b=127.0.0.1",
                "-Djboss.http.port=" + settings.ports().application(),
                "-Djboss.management.http.port=" + settings.ports().management()));
        return command;
    }

    // what standalone.sh and jboss-cli.sh would start, without a shell between us and the process
    private static List<String> modules(Distribution distribution, Path base) {
        Path home = distribution.server("wildfly");
        List<String> command =
                new ArrayList<>(List.of(Child.java(), "-Xms64m", "-Xmx" + Settings.heap(), "-XX:+UseSerialGC"));
        for (String opened : List.of(
                "java.lang",
                "java.lang.invoke",
                "java.lang.reflect",
                "java.io",
                "java.net",
                "java.security",
                "java.util",
                "java.util.concurrent")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"),
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                distribution.modules() + File.pathSeparator + home.resolve("modules")));
        return command;
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }
}
