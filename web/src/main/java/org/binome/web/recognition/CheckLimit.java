package org.binome.web.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.binome.shared.RealTime;

/** Lets each address check twenty codes a minute: enough for people, nothing for who tries them all. Each node counts for itself. */
@ApplicationScoped
public class CheckLimit {

    private static final int A_MINUTE = 20;
    private static final long MILLIS = 60_000;

    @Inject
    @RealTime
    Clock clock;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private volatile long minute;

    /** Counts one more question. @return false when it is one too many */
    public boolean admits(String address) {
        long now = clock.millis() / MILLIS;
        if (now != minute) {
            minute = now;
            asked.clear();
        }
        return asked.merge(address, 1, Integer::sum) <= A_MINUTE;
    }
}
