package org.binome.notification.boundary;

import java.time.Instant;

/**
 * What a link in a mail asks about.
 *
 * @param zone the reader's own
 * @param minutes as planned; so many are logged
 * @param open false when it is logged already, was cancelled, or the link is older than two weeks
 */
public record SessionToLog(
        long sessionId, String partner, Instant startsAt, String zone, long minutes, boolean held, boolean open) {}
