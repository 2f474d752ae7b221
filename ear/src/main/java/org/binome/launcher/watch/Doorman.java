package org.binome.launcher.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands at the door of a JVM: notes where it connects to, and refuses whatever is not on this machine. A refusal is noted with
 * the way the code took. Each line once.
 *
 * <p>Lives beside the JDK's own classes, which call it; it leans on nothing else.
 */
public final class Doorman {
    private static final Set<String> NOTED = ConcurrentHashMap.newKeySet();
    private static volatile Path book = Path.of("doorman.txt");

    private Doorman() {}

    /** Where to note. */
    public static void noteIn(Path file) {
        book = file;
    }

    /** Somebody wants to reach a port, by TCP or UDP. */
    public static void connecting(InetAddress remote, int port) throws IOException {
        if (!remote.isLoopbackAddress()) {
            note("refused connection to " + remote.getHostAddress() + ":" + port, true);
            throw new ConnectException("The doorman refuses " + remote.getHostAddress() + ":" + port);
        }
        note("connected to " + port, false);
    }

    /** Somebody asks for the address of a name. */
    public static void asking(String name) throws UnknownHostException {
        if (name != null && !name.isEmpty() && !name.equals("localhost") && !isLiteral(name) && !isOwn(name)) {
            note("refused to look up " + name, true);
            throw new UnknownHostException("The doorman refuses " + name);
        }
    }

    private static boolean isLiteral(String name) {
        return name.indexOf(':') >= 0 || name.matches("[0-9.]+");
    }

    private static boolean isOwn(String name) {
        try {
            return name.equalsIgnoreCase(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void note(String what, boolean howCome) {
        if (NOTED.add(what)) {
            StringWriter text = new StringWriter();
            if (howCome) {
                new Exception(what).printStackTrace(new PrintWriter(text));
            }
            write(what + "\n" + text.toString().indent(4));
        }
    }

    private static synchronized void write(String text) {
        try {
            Files.write(
                    book, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
