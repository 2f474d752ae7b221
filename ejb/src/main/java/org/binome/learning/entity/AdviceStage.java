package org.binome.learning.entity;

/** When an article helps. */
public enum AdviceStage {
    /** Before there is a pairing. */
    PREPARE,
    /** Until the two have met. */
    START,
    ONGOING,
    /** Half of the sessions are held. */
    MIDTERM,
    /** The session in which the senior teaches. */
    SWAP,
    END;

    private static final int HALF = 3;

    /** @param held sessions of the pairing that have taken place, of six */
    public static AdviceStage after(long held) {
        if (held == 0) {
            return START;
        }
        if (held < HALF) {
            return ONGOING;
        }
        return held == HALF ? MIDTERM : held == HALF + 1 ? SWAP : END;
    }
}
