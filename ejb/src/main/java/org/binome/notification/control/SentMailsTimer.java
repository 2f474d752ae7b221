package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once a night; on several nodes the later ones find nothing left to do. */
@Singleton
@DependsOn("SchemaMigration")
public class SentMailsTimer {

    @Inject
    SentMails mails;

    @Schedule(hour = "3", minute = "47", persistent = false)
    void run() {
        mails.run();
    }
}
