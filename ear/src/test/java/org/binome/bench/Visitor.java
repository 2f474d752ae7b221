package org.binome.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.binome.it.Running;
import org.binome.it.access.HttpBrowser;
import org.binome.launcher.LaunchFailure;

/**
 * One virtual user: signs in through Keycloak's form, then opens the pages of the own role and the peers in changing order, and
 * thinks {@link #THINK} on average between two. Takes the pages themselves, not the pictures and scripts that browsers keep.
 */
final class Visitor {
    /** Half of it at least, one and a half of it at most. */
    static final Duration THINK = Duration.ofSeconds(1);

    private final String user;
    private final Map<String, String> pages;
    private final HttpBrowser browser = new HttpBrowser();
    private final Random random;

    /** @param pages name and path of each */
    Visitor(String user, Map<String, String> pages) {
        this.user = user;
        this.pages = pages;
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

    /** @param times where the results go; pages that are not in there are opened all the same */
    void look(Duration howLong, Map<String, Times> times) {
        long end = System.nanoTime() + howLong.toNanos();
        List<String> names = new ArrayList<>(pages.keySet().stream().sorted().toList());
        think(random.nextDouble());
        while (true) {
            Collections.shuffle(names, random);
            for (String name : names) {
                open(Running.application() + pages.get(name), times.getOrDefault(name, new Times()));
                think(0.5 + random.nextDouble());
                if (System.nanoTime() > end) {
                    return;
                }
            }
            open(
                    Running.application().resolve(Peers.FACES).toString(),
                    times.getOrDefault("peer: empty Faces page", new Times()));
            think(0.5 + random.nextDouble());
            open(
                    Running.application().resolve(Peers.SELECT).toString(),
                    times.getOrDefault("peer: SELECT 1", new Times()));
            think(0.5 + random.nextDouble());
        }
    }

    private void open(String address, Times times) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> response = browser.send("GET", URI.create(address), null);
            times.add((System.nanoTime() - begin) / 1e6);
            if (!address.endsWith(Peers.SELECT) && !isPage(response) || response.statusCode() != 200) {
                times.error();
            }
        } catch (RuntimeException e) {
            times.error();
        }
    }

    /** Whole, and neither Keycloak's form nor a page that tells of an error. */
    private static boolean isPage(HttpResponse<String> response) {
        return response.statusCode() == 200
                && response.uri().getPort() == Running.application().getPort()
                && response.body().contains("</html>");
    }

    private void think(double share) {
        LockSupport.parkNanos((long) (THINK.toNanos() * share));
    }
}
