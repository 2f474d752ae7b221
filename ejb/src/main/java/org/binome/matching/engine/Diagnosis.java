package org.binome.matching.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Finds out what keeps the mentors away from one mentee; who shares nothing the mentee seeks says nothing about the rest. */
final class Diagnosis {
    private final Map<Blocker, Integer> first = new EnumMap<>(Blocker.class);
    private final Map<Blocker, Integer> alone = new EnumMap<>(Blocker.class);
    private int eligible;

    static LeftOut of(Profile mentee, Collection<Profile> mentors, Eligibility eligibility) {
        Diagnosis everybody = new Diagnosis();
        Diagnosis sharing = new Diagnosis();
        for (Profile mentor : mentors) {
            if (mentor.person() != mentee.person()) {
                Set<Blocker> blockers = eligibility.blockers(mentee, mentor);
                everybody.count(blockers);
                if (!blockers.contains(Blocker.NO_SHARED_SKILL)) {
                    sharing.count(blockers);
                }
            }
        }
        return new LeftOut(mentee.person(), sharing.reason(), everybody.eligible, everybody.first);
    }

    private void count(Set<Blocker> blockers) {
        if (blockers.isEmpty()) {
            eligible++;
        } else {
            first.merge(blockers.iterator().next(), 1, Integer::sum);
            if (blockers.stream().map(Blocker::publicReason).distinct().count() == 1) {
                alone.merge(blockers.iterator().next(), 1, Integer::sum);
            }
        }
    }

    private Blocker reason() {
        if (eligible > 0) {
            return Blocker.NO_CAPACITY;
        }
        return first.isEmpty() ? Blocker.NO_SHARED_SKILL : mostFrequent(alone.isEmpty() ? first : alone);
    }

    /**
     * The first in the order of asking, where several are equally frequent. Private ones count as one and the same: else one veto
     * more in place of one lack of time could change what is told.
     */
    private static Blocker mostFrequent(Map<Blocker, Integer> counts) {
        Map<PublicReason, Integer> told = new EnumMap<>(PublicReason.class);
        counts.forEach((blocker, count) -> told.merge(blocker.publicReason(), count, Integer::sum));
        int most = Collections.max(told.values());
        return counts.keySet().stream()
                .filter(blocker -> told.get(blocker.publicReason()) == most)
                .findFirst()
                .orElseThrow();
    }
}
