package org.binome.matching.entity;

/** What a round is doing, in this order. */
public enum RoundStage {
    /** Reads who takes part. */
    GATHERING,
    /** Finds and scores the possible pairs. */
    SCORING,
    /** Seeks the best plan. */
    SOLVING,
    /** Proves that there is no better one. */
    CHECKING,
    /** Writes the proposals. */
    STORING
}
