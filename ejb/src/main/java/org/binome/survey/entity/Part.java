package org.binome.survey.entity;

/** Questions that belong together and are shown on one screen. */
public enum Part {
    /** How the two fit, after their first session. */
    FIT(true, true),
    /** A session in which the two swapped roles. */
    SWAP(true, false),
    /** How it goes, half-way. */
    PROGRESS(true, false),
    /** Looking back. */
    REVIEW(true, false),
    /** Own level in the skills of the pairing. */
    SKILLS(false, true),
    /** How the mentor mentored, by both. */
    SOFT_SKILLS(false, true),
    /** How those who learn feel about digital tools. */
    CONFIDENCE(true, false),
    /** What people think of other generations at work. */
    GENERATIONS(true, false),
    /** What HR asks besides. */
    CAMPAIGN(true, false);

    private final boolean anonymous;
    private final boolean ofPairing;

    Part(boolean anonymous, boolean ofPairing) {
        this.anonymous = anonymous;
        this.ofPairing = ofPairing;
    }

    /** False when the answers stay with the person, to be seen by her or him. */
    public boolean anonymous() {
        return anonymous;
    }

    /** True when it is asked about each pairing; otherwise once a campaign. */
    public boolean ofPairing() {
        return ofPairing;
    }
}
