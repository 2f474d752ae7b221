package org.binome.matching.engine;

import java.util.Set;

/**
 * What a campaign demands of every pair, beside what always holds.
 *
 * @param direction by what the mentor must be junior
 * @param leastGap by how much, in grades or days; 0 lets equals meet
 * @param trainingRequired whether both must have finished the training
 * @param leastHalfHours common half-hours a week the two need, at least 1
 * @param minutesAMonth time a pairing takes each of the two
 * @param placeRules the campaign's own rules on sites and business units
 */
public record Rules(
        Direction direction,
        int leastGap,
        boolean trainingRequired,
        int leastHalfHours,
        int minutesAMonth,
        Set<PlaceRule> placeRules) {

    /** Junior by one grade, no training asked for, one common hour a week, no rule on places. */
    public static final Rules STANDARD = new Rules(Direction.GRADE, 1, false, 2, 60, Set.of());

    public Rules {
        placeRules = Set.copyOf(placeRules);
        if (leastGap < 0 || leastHalfHours < 1 || leastHalfHours > WeekSlots.SLOTS || minutesAMonth < 0) {
            throw new IllegalArgumentException("gap " + leastGap + ", half-hours " + leastHalfHours + ", minutes "
                    + minutesAMonth + " are out of range");
        }
    }

    /** True if the campaign's own rules let people from these places meet. */
    boolean allow(Place mentee, Place mentor) {
        for (PlaceRule rule : placeRules) {
            if (!rule.allows(mentee, mentor)) {
                return false;
            }
        }
        return true;
    }
}
