package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.CalendarFeed;
import org.binome.people.entity.Employee;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;

/** The calendars that people have subscribed to, and what stands in them. */
@ApplicationScoped
public class CalendarFeeds {

    @Inject
    EntityManager entityManager;

    public void add(CalendarFeed feed) {
        entityManager.persist(feed);
        entityManager.flush();
    }

    public void remove(CalendarFeed feed) {
        entityManager.remove(feed);
    }

    public Optional<CalendarFeed> of(Employee owner) {
        return find("f.owner = :it", owner);
    }

    /** Of somebody who still works here. */
    public Optional<CalendarFeed> by(String secret) {
        return find("f.secretHash = :it and f.owner.active = true", Secrets.hash(secret));
    }

    private Optional<CalendarFeed> find(String condition, Object it) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select f from CalendarFeed f where " + condition, CalendarFeed.class),
                        "f.owner")
                .setParameter("it", it)
                .getResultStream()
                .findFirst();
    }

    /** The same as entries: what is one meeting of a group stands once in its mentor's calendar. */
    List<CalendarItem> items(Employee person, Instant since) {
        Map<String, List<MentoringSession>> meetings = sessions(person, since).stream()
                .collect(Collectors.groupingBy(
                        session -> session.gathered() && session.pairing().sideOf(person) == Side.MENTOR
                                ? session.calendar().gathering()
                                : session.calendar().uid(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return meetings.entrySet().stream()
                .map(meeting -> meeting.getKey()
                                .equals(meeting.getValue().get(0).calendar().gathering())
                        ? CalendarItem.of(new GroupSession(meeting.getKey(), meeting.getValue()))
                        : CalendarItem.of(meeting.getValue().get(0)))
                .toList();
    }

    /** Sessions of all pairings of the person that end later than that and were not cancelled, in their order. */
    private List<MentoringSession> sessions(Employee person, Instant since) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select s from MentoringSession s where s.status <> :cancelled and s.endsAt > :since"
                                        + " and (s.pairing.mentor.employee = :person or s.pairing.mentee.employee = :person)"
                                        + " order by s.startsAt",
                                MentoringSession.class),
                        "s.pairing.mentor.employee",
                        "s.pairing.mentee.employee")
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("since", since)
                .setParameter("person", person)
                .getResultList();
    }
}
