package org.binome.notification.control;

import java.util.List;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;

/**
 * What is one entry in somebody's calendar: a session, or for the mentor of a group all sessions of a gathering (P20).
 *
 * @param session tells hour and place
 * @param uid its name for life
 * @param sequence revision, from 0
 * @param mentees whom the mentor meets
 */
record CalendarItem(MentoringSession session, String uid, int sequence, List<Employee> mentees) {

    private static final String HOUSE = "@binome";

    static CalendarItem of(MentoringSession session) {
        return new CalendarItem(
                session,
                session.calendar().uid(),
                session.calendar().sequence(),
                List.of(session.pairing().enrolment(Side.MENTEE).employee()));
    }

    /** The mentor's. Who has dropped out is not in it, unless all have. */
    static CalendarItem of(GroupSession gathering) {
        List<MentoringSession> open = gathering.open().isEmpty() ? gathering.sessions() : gathering.open();
        return new CalendarItem(
                gathering.leading(),
                gathering.name() + HOUSE,
                gathering.sequence(),
                open.stream()
                        .map(session -> session.pairing().enrolment(Side.MENTEE).employee())
                        .toList());
    }

    /** Name of the gathering that would stand in a mentor's calendar by this name. */
    static String gathering(String uid) {
        return uid.endsWith(HOUSE) ? uid.substring(0, uid.length() - HOUSE.length()) : "";
    }

    Employee mentor() {
        return session.pairing().enrolment(Side.MENTOR).employee();
    }

    /** The mentor first. */
    List<Employee> people() {
        return Stream.concat(Stream.of(mentor()), mentees.stream()).toList();
    }
}
