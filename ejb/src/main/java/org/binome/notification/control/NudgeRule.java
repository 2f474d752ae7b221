package org.binome.notification.control;

import java.time.Instant;
import java.util.List;

/** Finds people who may need a word. All rules are asked again and again; what a person was told is left out afterwards. */
interface NudgeRule {

    /** Who should be reminded, as things stand now; also those who have been already. */
    List<Occasion> due(Instant now);
}
