package org.binome.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL from Maven's binaries, with the database and the user {@code binome}. */
public final class Postgres implements Server {
    private final Settings settings;
    private EmbeddedPostgres postgres;
    private boolean fresh;

    public Postgres(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        Path log = settings.log("postgresql");
        try {
            Files.createDirectories(log.getParent());
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPort(settings.ports().database())
                    .setDataDirectory(settings.data().resolve("postgresql"))
                    .setOverrideWorkingDirectory(settings.distribution()
                            .servers()
                            .resolve("postgresql")
                            .toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "96MB");
            if (!settings.durable()) {
                builder.setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        // tests count what the application asks
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements");
            }
            postgres = builder.start();
            databases().user(Settings.NAME, settings.secrets().database());
            fresh = databases().create(Settings.NAME);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LaunchFailure("PostgreSQL did not start (" + e.getMessage() + "); see " + log + ".", e);
        }
    }

    /** Whether this start made the database, so that nothing is in it yet. */
    public boolean isFresh() {
        return fresh;
    }

    /** Number of the process that all others of PostgreSQL descend from. */
    long pid() {
        Path file = settings.data().resolve("postgresql/postmaster.pid");
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Databases databases() {
        return new Databases(settings.ports().database());
    }

    @Override
    public void close() {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                postgres = null;
            }
        }
    }
}
