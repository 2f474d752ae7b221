package org.binome.pairing.boundary;

import java.time.Instant;

/**
 * Whom one of a pair can ask for help.
 *
 * @param answerer full name; null when nobody is named who is not one of the two
 * @param lastAskedAt when the caller has asked last; null when never
 */
public record HelpView(String answerer, Instant lastAskedAt) {}
