package org.binome.matching.boundary;

/**
 * Two people whom HR would like to meet.
 *
 * @param mentor enrolment in the campaign
 * @param mentee enrolment in the campaign
 */
public record ChosenPair(long mentor, long mentee) {}
