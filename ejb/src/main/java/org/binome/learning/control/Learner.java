package org.binome.learning.control;

import org.binome.learning.entity.AdviceStage;
import org.binome.learning.entity.ForWhom;

/**
 * What somebody is doing, as far as it says what to read.
 *
 * @param mentor true when the person shares in a campaign
 * @param mentee true when the person learns in one
 * @param trainingRequired true when one of the campaigns proposes trained people only
 */
public record Learner(boolean mentor, boolean mentee, boolean trainingRequired, AdviceStage stage) {

    /** True when the part is this person's. Who takes no part yet has none. */
    public boolean plays(ForWhom part) {
        return part == ForWhom.MENTOR ? mentor : part == ForWhom.MENTEE ? mentee : mentor || mentee;
    }
}
