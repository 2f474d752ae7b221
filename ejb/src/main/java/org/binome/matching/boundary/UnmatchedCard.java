package org.binome.matching.boundary;

import org.binome.matching.entity.UnmatchedReason;

/**
 * A mentee for whom a round found nobody.
 *
 * @param id for paging
 * @param possibleMentors mentors who would be possible, had they a place left
 */
public record UnmatchedCard(long id, PersonCard person, UnmatchedReason reason, int possibleMentors) {}
