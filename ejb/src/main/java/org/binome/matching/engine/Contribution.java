package org.binome.matching.engine;

/** The named parts of a score. Their order is the order of showing them. */
public enum Contribution {
    /** The mentor covers the mentee's needs, by level, wish to teach and priority. */
    NEEDS(40),
    /** One has named the other as preferred, by rank; half for each side. Whose wish it was is secret. */
    PREFERENCES(20),
    /** The senior offers what the junior needs. */
    SWAP_POTENTIAL(10),
    /** The two come from different sites and distant units. */
    DISTANCE(10),
    /** They share time in the week. */
    SHARED_TIME(10),
    /** They share interests. */
    INTERESTS(5),
    /** One of them was left out in earlier rounds. */
    WAITING(5);

    private final int standardWeight;

    Contribution(int standardWeight) {
        this.standardWeight = standardWeight;
    }

    /** The weight it has unless the campaign says otherwise, in percent. */
    public int standardWeight() {
        return standardWeight;
    }
}
