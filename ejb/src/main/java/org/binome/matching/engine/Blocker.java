package org.binome.matching.engine;

/**
 * Why a pair is impossible. The order is the order of asking: first what anybody may know, then what is somebody's own
 * affair, so that a private reason is named only where no other one applies and its name is never needed outside.
 */
public enum Blocker {
    /** The mentor is not junior to the mentee. */
    DIRECTION,
    /** One manages the other, or the mentor stands above the mentee. */
    REPORTING_LINE,
    /** The mentor works under somebody who reports directly to the mentee. */
    UNDER_DIRECT_REPORT,
    /** Both are in one team. */
    SAME_TEAM,
    /** A rule of this campaign on sites or business units. */
    CAMPAIGN_RULE,
    /** The mentor wishes to teach nothing that the mentee needs. */
    NO_SHARED_SKILL,
    /** No language in common. */
    NO_COMMON_LANGUAGE,
    /** The mentor has no place left, or one of the two no time. */
    NO_CAPACITY,
    /** One of the two has not opted in, or has withdrawn or paused. */
    NOT_OPTED_IN,
    /** One of the two has not finished the training the campaign asks for. */
    NOT_TRAINED,
    /** The two have been paired before. */
    PAIRED_BEFORE,
    /** The coordinator has ruled the pair out. */
    FORBIDDEN,
    /** Too little common time in the week. */
    NO_COMMON_TIME,
    /** One of the two has ruled the other out, in confidence. */
    VETO;

    /** True if nobody else may learn the reason. */
    public boolean isPrivate() {
        return ordinal() >= NOT_OPTED_IN.ordinal();
    }

    /** What may be said about it: the private reasons are one and the same to everybody. */
    public PublicReason publicReason() {
        return isPrivate() ? PublicReason.NOT_POSSIBLE : PublicReason.valueOf(name());
    }
}
