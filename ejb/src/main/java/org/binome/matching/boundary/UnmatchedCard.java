package org.binome.matching.boundary;

import java.util.List;
import org.binome.matching.entity.UnmatchedReason;

/**
 * A mentee for whom a round found nobody.
 *
 * @param id for paging
 * @param employeeId whose page HR can open; null while names are hidden (B07)
 * @param seeks names of the skills sought, the most urgent first
 * @param possibleMentors mentors who would be possible, had they a place left
 * @param mentoring true when this person shares with somebody meanwhile
 */
public record UnmatchedCard(
        long id,
        PersonCard person,
        Long employeeId,
        List<String> seeks,
        UnmatchedReason reason,
        int possibleMentors,
        boolean mentoring) {}
