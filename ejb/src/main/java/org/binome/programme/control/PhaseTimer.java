package org.binome.programme.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets the dates of campaigns take effect, a quarter of an hour late at most. */
@Singleton
@DependsOn("SchemaMigration")
public class PhaseTimer {

    @Inject
    CampaignPhases phases;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void moveOn() {
        phases.run();
    }
}
