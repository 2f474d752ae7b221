package org.binome.matching.engine;

import java.util.List;

/**
 * A pair with its reasons.
 *
 * @param mentee person id of the mentee
 * @param mentor person id of the mentor
 * @param score how well they fit, with the parts
 * @param skills ids of the skills the mentee needs and the mentor wishes to teach
 */
public record Proposal(long mentee, long mentor, Score score, List<Long> skills) {
    /** The two people. */
    public Pair pair() {
        return new Pair(mentee, mentor);
    }
}
