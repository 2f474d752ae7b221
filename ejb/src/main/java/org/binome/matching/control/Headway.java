package org.binome.matching.control;

import org.binome.matching.entity.RoundStage;

/** How far an attempt at a round is, in percent: never less than before, although some stages come more than once. */
final class Headway {

    private static final int SHARE = 100 / RoundStage.values().length;

    private int furthest;

    /** A new attempt begins with gathering, and anew. @param percent of this stage */
    int at(RoundStage stage, int percent) {
        int now = SHARE * stage.ordinal() + SHARE * percent / 100;
        furthest = stage == RoundStage.GATHERING ? now : Math.max(furthest, now);
        return furthest;
    }
}
