package org.binome.launcher;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * The mailbox's door, which fails as often as it is told: half of those times it turns the mail away, and half of them it takes the
 * mail and loses the answer. It never fails before it is told to.
 */
final class MoodyDoor implements AutoCloseable {
    private static final int ALL = 100;
    private static final int CALLS_WAITING = 50;

    private final ServerSocket door;
    private final int inside;
    private final Random random = new Random();
    private volatile int failing;

    /** @param outside port that is opened @param inside port of the mail server */
    MoodyDoor(int outside, int inside) throws IOException {
        this.door = new ServerSocket(outside, CALLS_WAITING, InetAddress.getLoopbackAddress());
        this.inside = inside;
        thread("mailbox door", this::open);
    }

    /** {@code PUT /mood?30}: fails for 30 of 100 from now on. */
    void told(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            boolean clear = exchange.getRequestMethod().equals("PUT") && query.matches("\\d{1,3}");
            if (clear) {
                failing = Integer.parseInt(query);
            }
            exchange.sendResponseHeaders(clear ? 204 : 400, -1);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                thread("mailbox caller", () -> serve(caller));
            } catch (IOException e) {
                // closed, or the caller has gone
            }
        }
    }

    private void serve(Socket caller) {
        boolean fails = random.nextInt(ALL) < failing;
        boolean early = random.nextBoolean();
        try (caller;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), inside)) {
            if (fails && early) {
                caller.getOutputStream().write("421 4.3.2 Not now\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            thread("mailbox caller says", () -> pass(caller, server));
            answer(server, caller.getOutputStream(), fails);
        } catch (IOException e) {
            // one of the two has gone; the application tries again
        }
    }

    private static void pass(Socket caller, Socket server) {
        try {
            caller.getInputStream().transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            // one of the two has gone
        }
    }

    /** @param loses the answer to the mail itself: it is in, and its sender does not learn it */
    private static void answer(Socket server, OutputStream caller, boolean loses) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.ISO_8859_1));
        boolean sent = false;
        for (String line = lines.readLine(); line != null && !(sent && loses); line = lines.readLine()) {
            caller.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            caller.flush();
            sent = line.startsWith("354");
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            // it is closed then
        }
    }
}
