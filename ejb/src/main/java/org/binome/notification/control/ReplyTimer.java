package org.binome.notification.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for calendar replies every minute, outside any transaction, since a mail server may hang. */
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplyTimer {

    @Inject
    CalendarReplies replies;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void run() {
        replies.run();
    }
}
