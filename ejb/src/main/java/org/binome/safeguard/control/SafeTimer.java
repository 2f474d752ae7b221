package org.binome.safeguard.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets the retention of the safe channel take effect every night. */
@Singleton
@DependsOn("SchemaMigration")
public class SafeTimer {

    @Inject
    SafeRetention retention;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void erase() {
        retention.run();
    }
}
