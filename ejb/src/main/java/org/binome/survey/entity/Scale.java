package org.binome.survey.entity;

/** How a question is answered. */
public enum Scale {
    /** From not at all to fully. */
    AGREEMENT(1, 5),
    /** From poor to great. */
    MOOD(1, 5),
    /** From certainly not to certainly; makes the promoter score. */
    RECOMMENDATION(0, 10),
    /** 1 is yes. */
    YES_NO(0, 1),
    /** Not yet, then as {@link org.binome.skill.entity.Level#weight()}. */
    LEVEL(0, 3),
    /** Levels gained in several skills together; worked out, never asked. */
    GAIN(-30, 30),
    /** In one's own words. */
    WORDS(0, 0);

    private final int lowest;
    private final int highest;

    Scale(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** True when the answer is a number. */
    public boolean counts() {
        return this != WORDS;
    }

    public boolean takes(int score) {
        return counts() && score >= lowest && score <= highest;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }
}
