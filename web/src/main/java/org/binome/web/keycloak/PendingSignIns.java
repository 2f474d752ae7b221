package org.binome.web.keycloak;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;

/** The unfinished sign-ins of one browser, one per tab: at most ten, the oldest gives way. Each can be finished once. */
final class PendingSignIns implements Serializable {

    static final int LIMIT = 10;

    private final ArrayDeque<PendingSignIn> waiting = new ArrayDeque<>();

    synchronized void add(PendingSignIn pending) {
        if (waiting.size() == LIMIT) {
            waiting.removeFirst();
        }
        waiting.addLast(pending);
    }

    synchronized Optional<PendingSignIn> take(String state) {
        for (Iterator<PendingSignIn> all = waiting.iterator(); all.hasNext(); ) {
            PendingSignIn pending = all.next();
            if (pending.state().equals(state)) {
                all.remove();
                return Optional.of(pending);
            }
        }
        return Optional.empty();
    }
}
