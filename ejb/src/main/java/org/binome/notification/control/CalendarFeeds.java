package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.binome.notification.entity.CalendarFeed;
import org.binome.people.entity.Employee;
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

    /** Sessions of all pairings of the person that end later than that and were not cancelled, in their order. */
    List<MentoringSession> sessions(Employee person, Instant since) {
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
