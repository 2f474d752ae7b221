package org.binome.programme.entity;

/** What a matching round seeks first (P16). */
public enum MatchingObjective {
    /** Match as many people as possible, then the greatest total score. */
    PARTICIPATION_FIRST,
    /** Match as many people as possible, then let the pair that fits least fit as well as possible, then the greatest total score. */
    WORST_PAIR_FIRST,
    /** The greatest total score, where leaving somebody out costs the campaign's own penalty. */
    SCORE_FIRST
}
