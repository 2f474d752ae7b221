package org.binome.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.binome.it.Running;
import org.binome.it.access.HttpBrowser;
import org.binome.launcher.LaunchFailure;

/**
 * One virtual user: signs in through Keycloak's form, then opens the pages of the own role and the peers in changing order, and
 * thinks a while between two. Takes the pages themselves, not the pictures and scripts that browsers keep.
 */
final class Visitor {
    /** What of an answer is told when it was not the page. */
    private static final int FIRST_CHARACTERS = 300;

    private final String user;
    private final Map<String, String> pages;
    private final HttpBrowser browser = new HttpBrowser();
    private final Random random;

    /** @param pages name and path of each */
    Visitor(String user, Map<String, String> pages) {
        this.user = user;
        this.pages = new TreeMap<>(pages);
        this.pages.put("peer: empty Faces page", Peers.FACES);
        this.pages.put("peer: SELECT 1", Peers.SELECT);
        random = new Random(user.hashCode());
    }

    /** A busy machine may need a second try. */
    void signIn() {
        HttpResponse<String> home = browser.signIn(user, "/me/home.xhtml");
        for (int again = 0; again < 3 && !isPage(home); again++) {
            home = browser.open("/me/home.xhtml");
        }
        if (!isPage(home)) {
            throw new LaunchFailure("%s cannot sign in: %s answered %d."
                    .formatted(user, home.uri().getPath(), home.statusCode()));
        }
    }

    /**
     * @param think on average; half of it at least, one and a half of it at most
     * @param times where the results go; pages that are not in there are opened all the same
     */
    void look(Duration howLong, Duration think, Map<String, Times> times) {
        long end = System.nanoTime() + howLong.toNanos();
        List<String> names = new ArrayList<>(pages.keySet());
        think(think, random.nextDouble());
        while (true) {
            Collections.shuffle(names, random);
            for (String name : names) {
                open(name, times.getOrDefault(name, new Times()));
                think(think, 0.5 + random.nextDouble());
                if (System.nanoTime() > end) {
                    return;
                }
            }
        }
    }

    boolean opens(String name) {
        return pages.containsKey(name);
    }

    void open(String name, Times times) {
        String path = pages.get(name);
        send(
                path.startsWith(Peers.ROOT)
                        ? Running.application().resolve(path)
                        : URI.create(Running.application() + path),
                times);
    }

    private void send(URI address, Times times) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = browser.send("GET", address, null);
            times.add((System.nanoTime() - begin) / 1e6);
            if (!address.getPath().equals(Peers.SELECT) && !isPage(response) || response.statusCode() != 200) {
                times.error("%s got %d from %s: %s".formatted(user, response.statusCode(), address, first(response)));
            }
        } catch (RuntimeException e) {
            times.error("%s got %s from %s".formatted(user, e, address));
        }
    }

    /** Where it leads to, or how it begins, in one line. */
    private static String first(HttpResponse<String> response) {
        String body = response.headers()
                .firstValue("Location")
                .orElse(response.body())
                .replaceAll("\\s+", " ");
        return body.substring(0, Math.min(FIRST_CHARACTERS, body.length()));
    }

    /** Whole, and neither Keycloak's form nor a page that tells of an error. */
    private static boolean isPage(HttpResponse<String> response) {
        return response.statusCode() == 200
                && response.uri().getPort() == Running.application().getPort()
                && response.body().contains("</html>");
    }

    private static void think(Duration think, double share) {
        LockSupport.parkNanos((long) (think.toNanos() * share));
    }
}
