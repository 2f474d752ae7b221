package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Asks about sessions that are over, five minutes late at most. */
@Singleton
@DependsOn("SchemaMigration")
public class LoggingTimer {

    @Inject
    LoggingLetters letters;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void ask() {
        letters.run();
    }
}
