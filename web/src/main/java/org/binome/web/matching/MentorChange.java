package org.binome.web.matching;

/** A mentee with the mentor now and then, as names. */
public record MentorChange(String mentee, String before, String after) {}
