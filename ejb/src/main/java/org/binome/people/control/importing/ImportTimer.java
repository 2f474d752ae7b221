package org.binome.people.control.importing;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks after runs that have died with their server. */
@Singleton
@DependsOn("SchemaMigration")
public class ImportTimer {

    @Inject
    LostImports lost;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void endLost() {
        lost.run();
    }
}
