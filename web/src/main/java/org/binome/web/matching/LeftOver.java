package org.binome.web.matching;

import org.binome.matching.entity.UnmatchedReason;

/**
 * Somebody without a match, as the desk shows it.
 *
 * @param possible mentors who would be possible, had they a place left
 */
public record LeftOver(String name, String place, UnmatchedReason reason, int possible) {}
