package org.binome.web.matching;

import org.binome.matching.entity.UnmatchedReason;

/**
 * Somebody without a match, as the desk shows it.
 *
 * @param enrolment the person's part in the campaign
 * @param employee whose page can be opened; null while names are hidden
 * @param seeks at most two skills in words; empty when none is known
 * @param possible mentors who would be possible, had they a place left
 */
public record LeftOver(
        long enrolment, String name, String place, Long employee, String seeks, UnmatchedReason reason, int possible) {

    /** True when more people who share would help. */
    public boolean needsMentors() {
        return switch (reason) {
            case NO_SHARED_SKILL, TOO_FEW_PLACES, NO_CAPACITY, DIRECTION, SAME_TEAM -> true;
            default -> false;
        };
    }
}
