package org.binome.it.api;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Accounts that call again and again: each signs in once and keeps the token for most of its life. */
public final class Callers {

    private static final long KEPT = TimeUnit.SECONDS.toNanos(200);
    private static final Map<String, SignedIn> KNOWN = new ConcurrentHashMap<>();

    private record SignedIn(Api api, long until) {}

    private Callers() {}

    /** Like {@link Api#as}, for an account whose rights do not change during the test. */
    public static Api as(String username) {
        return KNOWN.compute(
                        username,
                        (name, known) -> known != null && known.until() > System.nanoTime()
                                ? known
                                : new SignedIn(Api.as(name), System.nanoTime() + KEPT))
                .api();
    }
}
