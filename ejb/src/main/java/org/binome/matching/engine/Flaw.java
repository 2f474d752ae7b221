package org.binome.matching.engine;

/** What the {@link Checker} can find wrong with a plan. */
public enum Flaw {
    /** Somebody is in the plan who is not in the problem. */
    UNKNOWN_PERSON,
    /** A mentee has two mentors, or is both matched and unmatched. */
    PLACED_TWICE,
    /** A mentee is neither matched nor unmatched. */
    FORGOTTEN,
    /** A mentor has more mentees than places. */
    OVER_CAPACITY,
    /** A pair is not eligible. */
    NOT_ELIGIBLE,
    /** A pair was ruled out. */
    BANNED,
    /** A pair decided beforehand is missing. */
    PIN_BROKEN,
    /** A score is not what the facts give. */
    WRONG_SCORE,
    /** The total is not the sum of the scores. */
    WRONG_TOTAL,
    /** Somebody has no price, or somebody unknown has one. */
    PRICES_INCOMPLETE,
    /** A mentee's price exceeds the penalty for leaving out. */
    MENTEE_PRICE_TOO_HIGH,
    /** A mentor's price is above 0. */
    MENTOR_PRICE_POSITIVE,
    /** A mentor with places left, or one outside the proof, has a price. */
    PRICE_WITHOUT_SCARCITY,
    /** The prices of an eligible pair sum to more than its cost. */
    PRICES_ABOVE_COST,
    /** The plan costs more than the prices prove. */
    GAP,
    /** The worst pair could fit better without anybody left out for it, or somebody is left out for it. */
    FLOOR_NOT_GREATEST
}
