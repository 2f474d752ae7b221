package org.binome.matching.boundary;

/**
 * How one group of mentees fares.
 *
 * @param name of the site or unit, or the grade
 * @param rate of people matched, in percent
 * @param meanScore of their pairs; 0 without any
 */
public record EquityGroup(String name, int people, int matched, int rate, int meanScore) {}
