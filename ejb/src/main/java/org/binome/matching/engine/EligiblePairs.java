package org.binome.matching.engine;

/** A source of all eligible pairs with their scores. */
@FunctionalInterface
public interface EligiblePairs {
    /** Shows every eligible pair once, all pairs of one mentee together. */
    void forEach(Visitor visitor);

    /** Sees pairs. */
    @FunctionalInterface
    interface Visitor {
        /**
         * One eligible pair.
         *
         * @param mentee person id of the mentee
         * @param mentor person id of the mentor
         * @param score 0 to 10 000
         */
        void pair(long mentee, long mentor, int score);
    }
}
