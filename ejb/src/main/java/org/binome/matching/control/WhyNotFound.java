package org.binome.matching.control;

import org.binome.matching.engine.Loss;
import org.binome.matching.entity.UnmatchedReason;

/** Why two are not proposed to each other. @param reason null when it is possible @param loss what it would cost */
public record WhyNotFound(boolean proposed, UnmatchedReason reason, Loss loss) {

    private static final Loss NOTHING = new Loss(0, 0);

    static WhyNotFound proposal() {
        return new WhyNotFound(true, null, NOTHING);
    }

    static WhyNotFound impossible(UnmatchedReason reason) {
        return new WhyNotFound(false, reason, NOTHING);
    }

    static WhyNotFound possible(Loss loss) {
        return new WhyNotFound(false, null, loss);
    }
}
