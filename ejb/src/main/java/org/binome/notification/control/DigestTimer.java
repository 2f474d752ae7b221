package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once an hour, since it is morning somewhere; a lock on each person's row lets one node write. */
@Singleton
@DependsOn("SchemaMigration")
public class DigestTimer {

    @Inject
    MonthlyDigests digests;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void run() {
        digests.run();
    }
}
