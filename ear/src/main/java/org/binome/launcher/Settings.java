package org.binome.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything one run of the stack is told.
 *
 * @param product the application server that Binome runs on
 * @param data folder for all that the run writes: database, accounts, logs, secrets
 * @param durable whether data must survive a power cut; tests say no and are faster
 * @param serverOptions more options of the application server's JVM
 */
public record Settings(
        Distribution distribution,
        ServerProduct product,
        Path data,
        Ports ports,
        Secrets secrets,
        boolean durable,
        List<String> serverOptions) {

    /** Name of the database, of its user and, in the demo, of the realm. */
    static final String NAME = "binome";

    /** Sender of all mails, organiser of all invitations: calendars answer to this address. */
    static final String ORGANISER = "binome@binome.example";

    /** The application server of this run, which may run already. */
    public ApplicationServer applicationServer() {
        return product.of(this);
    }

    public URI application() {
        return URI.create("http://localhost:" + ports.application() + "/binome");
    }

    public URI keycloak() {
        return URI.create("http://localhost:" + ports.keycloak());
    }

    public URI mailbox() {
        return URI.create("http://localhost:" + ports.mailbox());
    }

    /** JDBC address of a database on the stack's PostgreSQL. */
    public String jdbc(String database) {
        return "jdbc:postgresql://localhost:" + ports.database() + "/" + database;
    }

    /** Largest heap of the application server's JVM, as the option takes it. */
    static String heap() {
        return System.getProperty("heap.app", "384m");
    }

    Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    /** What the application reads, the same names as in a company's own server (docs/operations). */
    public Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("BINOME_BASE_URL", application().toString()),
                Map.entry("BINOME_OIDC_ISSUER", keycloak() + "/realms/" + NAME),
                Map.entry("BINOME_OIDC_CLIENT_ID", NAME),
                Map.entry("BINOME_OIDC_CLIENT_SECRET", secrets.client()),
                Map.entry("BINOME_OIDC_API_AUDIENCE", "binome-api"),
                Map.entry("BINOME_DB_URL", jdbc(NAME)),
                Map.entry("BINOME_DB_USER", NAME),
                Map.entry("BINOME_DB_PASSWORD", secrets.database()),
                Map.entry("BINOME_MAIL_HOST", "localhost"),
                Map.entry("BINOME_MAIL_PORT", Integer.toString(ports.smtp())),
                Map.entry("BINOME_MAIL_FROM", ORGANISER),
                Map.entry("BINOME_IMAP_HOST", "localhost"),
                Map.entry("BINOME_IMAP_PORT", Integer.toString(ports.imap())),
                Map.entry("BINOME_IMAP_SECURITY", "none"),
                Map.entry("BINOME_IMAP_USER", NAME),
                Map.entry("BINOME_IMAP_PASSWORD", secrets.client()),
                Map.entry("BINOME_CLOCK_ADJUSTABLE", "true"));
    }
}
