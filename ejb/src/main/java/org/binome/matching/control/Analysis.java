package org.binome.matching.control;

import java.util.Map;
import java.util.stream.Collectors;
import org.binome.matching.engine.Comparison;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;

/** The best plan for a round's people as they are now, solved anew to answer questions; it keeps open proposals if it can. */
public record Analysis(Pool pool, Outcome outcome) {

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
