package org.binome.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where everything of a running stack is, written down for tests and tools that use it. */
public final class Description {
    private final Properties properties = new Properties();

    /** Of the stack that runs by these settings. */
    Description(Settings settings) {
        properties.putAll(settings.environment());
        settings.ports().writeTo(properties);
        properties.setProperty("server", settings.product().name());
        properties.setProperty("data", settings.data().toString());
        properties.setProperty("servers", settings.distribution().servers().toString());
        properties.setProperty(
                "sources", settings.distribution().configuration().toString());
        properties.setProperty("durable", Boolean.toString(settings.durable()));
        properties.setProperty("keycloak", settings.keycloak().toString());
        properties.setProperty("keycloak.admin", settings.secrets().keycloakAdmin());
        properties.setProperty("mailbox", settings.mailbox().toString());
        properties.setProperty(
                "server.home",
                settings.distribution()
                        .servers()
                        .resolve(settings.product().folder())
                        .toString());
        properties.setProperty(
                "launcher.pid", Long.toString(ProcessHandle.current().pid()));
    }

    private Description(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that a stack wrote. */
    public static Description of(Path file) {
        return new Description(file);
    }

    Description with(ApplicationServer server) {
        return with(Map.of("server.log", server.log(), "server.pid", server.pid()));
    }

    Description with(Map<String, ?> more) {
        more.forEach((name, value) -> properties.setProperty(name, value.toString()));
        return this;
    }

    public String get(String name) {
        return properties.getProperty(name);
    }

    /** The settings that the described stack runs by. */
    public Settings settings() {
        return new Settings(
                new Distribution(Path.of(get("servers")), Path.of(get("sources"))),
                ServerProduct.valueOf(get("server")),
                Path.of(get("data")),
                Ports.of(properties),
                new Secrets(get("BINOME_OIDC_CLIENT_SECRET"), get("BINOME_DB_PASSWORD"), get("keycloak.admin")),
                Boolean.parseBoolean(get("durable")),
                List.of());
    }

    /** Replaces the file at once: nobody reads half of it. */
    void writeTo(Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                properties.store(writer, "The running stack");
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
