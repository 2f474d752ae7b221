package org.binome.session.boundary;

import java.time.Instant;

/**
 * When a pair could meet.
 *
 * @param suitsBoth false when it lies outside what one of the two has said; whose is not told
 */
public record MeetingTime(Instant startsAt, boolean suitsBoth) {}
