package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour; a lock in the database lets one node do it. */
@Singleton
@DependsOn("SchemaMigration")
public class NudgeTimer {

    @Inject
    NudgeRound nudges;

    @Inject
    AutoConclude conclude;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void run() {
        nudges.run();
        conclude.run();
    }
}
