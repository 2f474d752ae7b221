package org.binome.matching.engine;

import java.util.Map;

/**
 * A mentee without a mentor.
 *
 * @param mentee person id
 * @param reason what stands in the way: {@link Blocker#NO_CAPACITY} if there are eligible mentors but their places went to
 *     others, {@link Blocker#NO_SHARED_SKILL} if nobody at all shares what the mentee seeks, else, among those who do, the
 *     constraint that alone keeps away the most, else the one that keeps away the most
 * @param eligible number of eligible mentors
 * @param blocked number of mentors each constraint was the first to keep away; private, show only the reason
 */
public record LeftOut(long mentee, Blocker reason, int eligible, Map<Blocker, Integer> blocked) {
    public LeftOut {
        blocked = Map.copyOf(blocked);
    }

    /** The reason as it may be told to anybody. */
    public PublicReason publicReason() {
        return reason.publicReason();
    }
}
