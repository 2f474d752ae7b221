package org.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Properties;
import java.util.function.ToIntFunction;

/**
 * TCP ports of this machine's loopback that the stack listens on.
 *
 * @param application the application's HTTP port
 * @param management the application server's own HTTP port
 * @param keycloak Keycloak's HTTP port
 * @param database PostgreSQL's port
 * @param mailbox the HTTP port of the page that shows mails
 * @param smtp where the application hands in mails
 * @param imap where the application reads what calendars answer
 */
public record Ports(int application, int management, int keycloak, int database, int mailbox, int smtp, int imap) {

    /** The demo's well-known ports; each can be set by a system property {@code port.app}, {@code port.keycloak} … */
    public static Ports ofDemo() {
        return new Ports(
                Integer.getInteger("port.app", 8080),
                Integer.getInteger("port.management", 9990),
                Integer.getInteger("port.keycloak", 8180),
                Integer.getInteger("port.database", 5433),
                Integer.getInteger("port.mailbox", 8025),
                Integer.getInteger("port.smtp", 2525),
                Integer.getInteger("port.imap", 3143));
    }

    /** Those that {@link #writeTo} wrote. */
    static Ports of(Properties properties) {
        ToIntFunction<String> port = name -> Integer.parseInt(properties.getProperty(name));
        return new Ports(
                port.applyAsInt("port.app"),
                port.applyAsInt("port.management"),
                port.applyAsInt("port.keycloak"),
                port.applyAsInt("port.database"),
                port.applyAsInt("port.mailbox"),
                port.applyAsInt("port.smtp"),
                port.applyAsInt("port.imap"));
    }

    void writeTo(Properties properties) {
        properties.setProperty("port.app", Integer.toString(application));
        properties.setProperty("port.management", Integer.toString(management));
        properties.setProperty("port.keycloak", Integer.toString(keycloak));
        properties.setProperty("port.database", Integer.toString(database));
        properties.setProperty("port.mailbox", Integer.toString(mailbox));
        properties.setProperty("port.smtp", Integer.toString(smtp));
        properties.setProperty("port.imap", Integer.toString(imap));
    }

    /** These, but Keycloak and PostgreSQL of the others. */
    Ports beside(Ports others) {
        return new Ports(application, management, others.keycloak, others.database, mailbox, smtp, imap);
    }

    /** Seven ports that are free at this moment. */
    public static Ports free() {
        ServerSocket[] sockets = new ServerSocket[7];
        int[] ports = new int[7];
        try {
            for (int i = 0; i < ports.length; i++) {
                sockets[i] = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ports[i] = sockets[i].getLocalPort();
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6]);
    }

    /** @throws LaunchFailure naming the first port that somebody else listens on and how to choose another */
    public void requireFree() {
        requireFree(application, "the application", "port.app");
        requireFree(management, "the application server's management", "port.management");
        requireFree(keycloak, "Keycloak", "port.keycloak");
        requireFree(database, "PostgreSQL", "port.database");
        requireFree(mailbox, "the mailbox page", "port.mailbox");
        requireFree(smtp, "the mailbox (SMTP)", "port.smtp");
        requireFree(imap, "the mailbox (IMAP)", "port.imap");
    }

    private static void requireFree(int port, String use, String property) {
        for (String address : new String[] {"127.0.0.1", "0.0.0.0"}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                throw new LaunchFailure("Port " + port + " for " + use
                        + " is taken: stop what listens there, or choose another with -D" + property + "=….");
            }
        }
    }
}
