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
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MILLIS = 60_000;

    @Inject
    @RealTime
    Clock clock;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    private record Count(long minute, int asked) {}

    /** Counts one more question. @return false when it is one too many */
    public boolean admits(String address) {
        long minute = clock.millis() / MILLIS;
        if (counts.size() > MOST_ADDRESSES) {
            counts.values().removeIf(count -> count.minute() < minute);
        }
        return counts.merge(
                                address,
                                new Count(minute, 1),
                                (before, one) -> before.minute() == minute ? new Count(minute, before.asked() + 1) : one)
                        .asked()
                <= A_MINUTE;
    }
}
