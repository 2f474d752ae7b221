package org.binome.notification.control;

import java.time.Instant;
import org.binome.session.entity.ReplyAnswer;

/**
 * What a calendar has answered to an invitation (iTIP, METHOD:REPLY).
 *
 * @param uid of the invitation
 * @param sequence of the invitation that was answered
 * @param attendee mail address of the one who answers, lower case
 */
record CalendarReply(String uid, int sequence, String attendee, ReplyAnswer answer, Instant stampedAt) {}
