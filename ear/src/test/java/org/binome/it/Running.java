package org.binome.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.binome.launcher.KeycloakAdmin;

/**
 * The stack that the tests talk to: the one that {@code mvn verify} started, or the one that {@code -Dstack=…} names (the
 * demo describes itself in {@code .demo/stack.properties}).
 */
public final class Running {
    private static final Properties STACK = load();

    private Running() {}

    private static Properties load() {
        Path file = Path.of(System.getProperty("stack", "target/stack.properties"));
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("No running stack: start one with mvn -Prun and pass -Dstack=<its file>", e);
        }
        return properties;
    }

    /** Where the application answers, without a slash at the end. */
    public static URI application() {
        return URI.create(setting("BINOME_BASE_URL"));
    }

    public static URI keycloak() {
        return URI.create(setting("keycloak"));
    }

    public static URI mailbox() {
        return URI.create(setting("mailbox"));
    }

    /** Where the mailbox gives the mails so far, as JSON. @param sought what their address or subject has in it */
    public static URI mails(String sought) {
        return mailbox().resolve("/mails.json?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8));
    }

    /** The application server's log. */
    public static Path serverLog() {
        return Path.of(setting("server.log"));
    }

    /** Process number of the application server. */
    public static long serverPid() {
        return Long.parseLong(setting("server.pid"));
    }

    /** A connection of the application's own database user. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(
                setting("BINOME_DB_URL"), setting("BINOME_DB_USER"), setting("BINOME_DB_PASSWORD"));
    }

    /** Keycloak's administration: shut somebody out, end sessions, add people. */
    public static KeycloakAdmin accounts() {
        return new KeycloakAdmin(keycloak(), setting("keycloak.admin"), setting("BINOME_OIDC_CLIENT_SECRET"));
    }

    /** Anything else of the description: the variables of the application, {@code port.management} … */
    public static String setting(String name) {
        String value = STACK.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("The running stack does not tell " + name);
        }
        return value;
    }
}
