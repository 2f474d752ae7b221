package org.binome.matching.engine;

/**
 * Why a pair is impossible, as it may be told to anybody. A veto looks like lacking consent, training or time, an
 * earlier pairing or a coordinator's decision.
 */
public enum PublicReason {
    DIRECTION,
    REPORTING_LINE,
    UNDER_DIRECT_REPORT,
    SAME_TEAM,
    CAMPAIGN_RULE,
    NO_SHARED_SKILL,
    NO_COMMON_LANGUAGE,
    NO_CAPACITY,
    /** The pair would fit less than the worst pair of the plan, where that one comes first. */
    LOW_SCORE,
    /** One of several reasons that stay private. */
    NOT_POSSIBLE
}
