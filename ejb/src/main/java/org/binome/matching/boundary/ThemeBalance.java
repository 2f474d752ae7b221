package org.binome.matching.boundary;

/**
 * Offer and demand of one theme, before the round is run.
 *
 * @param theme its code
 * @param name its name in the reader's language
 * @param learners people who seek something of it
 * @param teachers people with a place left who wish to teach something of it
 * @param places their places; one counts for each theme its mentor teaches
 */
public record ThemeBalance(String theme, String name, int learners, int teachers, int places) {}
