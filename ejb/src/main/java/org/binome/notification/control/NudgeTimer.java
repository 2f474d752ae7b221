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
    void remind() {
        nudges.run();
    }

    /** At a time of its own: what goes wrong with the reminders shall not hold it up. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    void conclude() {
        conclude.run();
    }
}
