package org.binome.session.boundary;

import java.util.List;

/**
 * Times at which a pair could meet, one a day.
 *
 * @param cancelledInARow sessions to which both were invited and that were cancelled, since the two last met
 */
public record MeetingTimes(int cancelledInARow, List<ProposedTime> times) {}
