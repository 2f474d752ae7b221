package org.binome.matching.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Finds out what keeps the mentors away from one mentee. */
final class Diagnosis {
    private final Map<Blocker, Integer> first = new EnumMap<>(Blocker.class);
    private final Map<Blocker, Integer> alone = new EnumMap<>(Blocker.class);
    private final long mentee;
    private int eligible;

    private Diagnosis(long mentee) {
        this.mentee = mentee;
    }

    static LeftOut of(Profile mentee, Collection<Profile> mentors, Eligibility eligibility) {
        Diagnosis diagnosis = new Diagnosis(mentee.person());
        for (Profile mentor : mentors) {
            if (mentor.person() != mentee.person()) {
                diagnosis.count(eligibility.blockers(mentee, mentor));
            }
        }
        return diagnosis.leftOut();
    }

    private void count(Set<Blocker> blockers) {
        if (blockers.isEmpty()) {
            eligible++;
        } else {
            first.merge(blockers.iterator().next(), 1, Integer::sum);
        }
        if (blockers.size() == 1) {
            alone.merge(blockers.iterator().next(), 1, Integer::sum);
        }
    }

    private LeftOut leftOut() {
        // without any mentor there is no place either
        boolean taken = eligible > 0 || first.isEmpty();
        Blocker reason = taken ? Blocker.NO_CAPACITY : mostFrequent(alone.isEmpty() ? first : alone);
        return new LeftOut(mentee, reason, eligible, first);
    }

    /** The first in the order of asking, where several are equally frequent. */
    private static Blocker mostFrequent(Map<Blocker, Integer> counts) {
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(blocker -> counts.get(blocker) == most)
                .findFirst()
                .orElseThrow();
    }
}
