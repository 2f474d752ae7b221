package org.binome.matching.boundary;

/**
 * One person of a pair, as far as the reader may see.
 *
 * @param enrolmentId the person's part in the campaign
 * @param name null while names are hidden (B07)
 * @param unit where the person works
 * @param site where the person works
 */
public record PersonCard(long enrolmentId, String name, String unit, String site) {}
