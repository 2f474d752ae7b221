package org.binome.matching.entity;

/** Why a round found nobody for a mentee, as it may be told; what somebody said in confidence is never named. */
public enum UnmatchedReason {
    /** Some would fit, and their places went where the whole cohort gains most. */
    TOO_FEW_PLACES,
    /** Nobody is junior to this person. */
    DIRECTION,
    REPORTING_LINE,
    UNDER_DIRECT_REPORT,
    SAME_TEAM,
    CAMPAIGN_RULE,
    /** Nobody wishes to teach what this person seeks. */
    NO_SHARED_SKILL,
    NO_COMMON_LANGUAGE,
    NO_CAPACITY,
    /** Where the worst pair comes first: the two would fit less than it. Said of a pair, never of a person. */
    LOW_SCORE,
    /** HR has taken the proposal out. */
    TAKEN_OUT,
    /** The mentor proposed has left or paused before HR published. */
    MENTOR_GONE,
    /** One of several reasons that stay private. */
    NOT_POSSIBLE
}
