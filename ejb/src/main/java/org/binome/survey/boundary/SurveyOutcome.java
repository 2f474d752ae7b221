package org.binome.survey.boundary;

/**
 * What comes of an answered survey.
 *
 * @param rematchOffered true when the two may not fit: the pairing can be ended without fault. Kept nowhere, told nobody else
 */
public record SurveyOutcome(boolean rematchOffered) {}
