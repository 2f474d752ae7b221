package org.binome.matching.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Runs what time brings about in the matching. */
@Singleton
@DependsOn("SchemaMigration")
public class ProposalTimer {

    @Inject
    ProposalExpiry expiry;

    @Inject
    LostRounds lost;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void expire() {
        expiry.run();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void endLost() {
        lost.run();
    }
}
