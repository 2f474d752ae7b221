package org.binome.programme.boundary;

import java.io.Serializable;
import org.binome.programme.entity.Format;
import org.binome.programme.entity.Frame;

/**
 * The rhythm of a campaign.
 *
 * @param format null for pairs that meet for months; a flash campaign has one session of 45 minutes, whatever is said below;
 *     in a group campaign a mentor has three to six mentees
 * @param sessions how many each pair plans, 1 to 24
 * @param sessionMinutes length of one, 15 to 240
 * @param monthlyBudgetMinutes time of each person, a month, preparation included: 30 to 1200
 */
public record PlannedFrame(Format format, int sessions, int sessionMinutes, int monthlyBudgetMinutes)
        implements Serializable {

    static PlannedFrame of(Frame frame) {
        return new PlannedFrame(frame.format(), frame.sessions(), frame.sessionMinutes(), frame.monthlyBudgetMinutes());
    }

    Frame value() {
        return Frame.of(format == null ? Format.PAIR : format, sessions, sessionMinutes, monthlyBudgetMinutes);
    }
}
