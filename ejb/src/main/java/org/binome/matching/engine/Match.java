package org.binome.matching.engine;

/**
 * One pair of a plan.
 *
 * @param mentee person id of the mentee
 * @param mentor person id of the mentor
 * @param score 0 to 10 000
 */
public record Match(long mentee, long mentor, int score) {
    /** The two people. */
    public Pair pair() {
        return new Pair(mentee, mentor);
    }
}
