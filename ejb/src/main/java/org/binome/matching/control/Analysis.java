package org.binome.matching.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.binome.matching.engine.Bottleneck;
import org.binome.matching.engine.Comparison;
import org.binome.matching.engine.Competition;
import org.binome.matching.engine.Loss;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.OwnChange;
import org.binome.matching.engine.Pair;

/**
 * The best plan for a round's people as they are now, solved anew to answer questions; it keeps open proposals if it can. What
 * takes solving again is found out once, since the desk asks it at each look.
 */
public final class Analysis {

    /** Kinds of mentors to look for. */
    private static final int MOST_BOTTLENECKS = 5;

    private final Pool pool;
    private final Outcome outcome;
    private final Map<Long, List<Set<OwnChange>>> helping = new ConcurrentHashMap<>();
    private final Map<Long, Loss> byOneMorePlace = new ConcurrentHashMap<>();
    private List<Bottleneck> bottlenecks;
    private List<Competition> competitions;

    Analysis(Pool pool, Outcome outcome) {
        this.pool = pool;
        this.outcome = outcome;
    }

    public Pool pool() {
        return pool;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What somebody left out could change, as far as a coordinator may know. @param mentee a person left out */
    public List<Set<OwnChange>> helping(long mentee) {
        return helping.computeIfAbsent(mentee, person -> outcome.unblocking().forCoordinator(person));
    }

    /** What one more place of a mentor would change: a gain, so a negative loss. */
    public Loss byOneMorePlace(long mentor) {
        return byOneMorePlace.computeIfAbsent(mentor, outcome::lossByOneMorePlace);
    }

    /** Which mentors would have to come, those who would help most first. */
    public synchronized List<Bottleneck> bottlenecks() {
        if (bottlenecks == null) {
            bottlenecks = outcome.bottlenecks(MOST_BOTTLENECKS);
        }
        return bottlenecks;
    }

    /** The groups of people who compete for too few places. */
    public synchronized List<Competition> competitions() {
        if (competitions == null) {
            competitions = outcome.competitions();
        }
        return competitions;
    }

    /** The open proposals beside the plan. */
    public Comparison sinceProposed() {
        Map<Long, Long> open = pool.open().stream().collect(Collectors.toMap(Pair::mentee, Pair::mentor));
        return Comparison.of(open, outcome);
    }

    /** How many open proposals the plan keeps. */
    public int kept() {
        return (int)
                outcome.plan().pairs().stream().filter(pool.open()::contains).count();
    }
}
