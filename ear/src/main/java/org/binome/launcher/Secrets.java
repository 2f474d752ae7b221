package org.binome.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords between the servers of one run, made up at its first start and kept with its data.
 *
 * @param client secret of the Keycloak client {@code binome}
 * @param database password of the database user
 * @param keycloakAdmin password of Keycloak's own administrator {@code admin}
 */
public record Secrets(String client, String database, String keycloakAdmin) {

    /** Those of this data folder; new ones when it has none. */
    public static Secrets of(Path data) {
        Path file = data.resolve("secrets.properties");
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            } else {
                Files.createDirectories(data);
                for (String name : new String[] {"client", "database", "keycloakAdmin"}) {
                    kept.setProperty(name, random());
                }
                try (Writer writer = Files.newBufferedWriter(file)) {
                    kept.store(writer, "Made up at the first start");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(kept.getProperty("client"), kept.getProperty("database"), kept.getProperty("keycloakAdmin"));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
