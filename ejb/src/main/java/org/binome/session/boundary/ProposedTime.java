package org.binome.session.boundary;

import java.time.Instant;

/**
 * A time at which a pair could meet.
 *
 * @param myZone the caller's own zone; partnerZone the other one's
 * @param suitsBoth false when it lies outside what one of the two has said; whose is not told
 * @param taken true when one of the two meets somebody then already; who is not told
 */
public record ProposedTime(
        Instant startsAt, int minutes, String myZone, String partnerZone, boolean suitsBoth, boolean taken) {}
