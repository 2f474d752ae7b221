package org.binome.safeguard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.safeguard.entity.SafeSignal;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** What people have told contacts. */
@ApplicationScoped
public class SafeSignals {

    @Inject
    EntityManager entityManager;

    /** Written at once, so that a second one at the same moment is refused here. */
    public void add(SafeSignal signal) {
        entityManager.persist(signal);
        entityManager.flush();
    }

    public void remove(SafeSignal signal) {
        entityManager.remove(signal);
    }

    /** @throws NotFoundException when there is none; whose it is, is for the caller to ask */
    public SafeSignal find(long id) {
        return Optional.ofNullable(entityManager.find(SafeSignal.class, id)).orElseThrow(NotFoundException::new);
    }

    /** The latest first. */
    public List<SafeSignal> by(Employee author) {
        return whole("s.author = :person").setParameter("person", author).getResultList();
    }

    /** The latest first, whether or not the contact may still read them. */
    public List<SafeSignal> to(Employee contact) {
        return whole("s.contact = :person").setParameter("person", contact).getResultList();
    }

    private TypedQuery<SafeSignal> whole(String condition) {
        return Fetch.joining(
                entityManager.createQuery(
                        "select s from SafeSignal s where " + condition + " order by s.id desc", SafeSignal.class),
                "s.author",
                "s.pairing.campaign",
                "s.pairing.mentor.employee",
                "s.pairing.mentee.employee");
    }

    /** Settled before then, or of a pairing that had ended and said no more: not every case is settled by somebody. */
    public List<SafeSignal> overBefore(Instant moment) {
        return entityManager
                .createQuery(
                        "select s from SafeSignal s where s.settledAt < :moment or s.pairing.endedAt < :moment",
                        SafeSignal.class)
                .setParameter("moment", moment)
                .getResultStream()
                .filter(signal -> signal.saidNothingSince(moment))
                .toList();
    }

    /** All of the person's, the open ones first, then the latest. */
    public List<Pairing> pairings(Employee person) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select p from Pairing p where p.mentor.employee = :person or p.mentee.employee = :person"
                                        + " order by case when p.endedAt is null then 0 else 1 end, p.id desc",
                                Pairing.class),
                        "p.campaign",
                        "p.mentor.employee",
                        "p.mentee.employee")
                .setParameter("person", person)
                .getResultList();
    }

    /** Who has been in a pairing with one of these two, or leads their campaign. */
    List<Employee> involved(Pairing pairing) {
        List<Long> two = Stream.of(Side.values())
                .map(side -> pairing.enrolment(side).employee().id())
                .toList();
        List<Employee> involved = new ArrayList<>(partners("p.mentor.employee", "p.mentee.employee.id", two));
        involved.addAll(partners("p.mentee.employee", "p.mentor.employee.id", two));
        Stream.of(pairing.campaign().sponsor(), pairing.campaign().coordinator())
                .filter(leader -> leader != null)
                .forEach(involved::add);
        return involved;
    }

    private List<Employee> partners(String person, String other, List<Long> of) {
        return entityManager
                .createQuery("select " + person + " from Pairing p where " + other + " in :of", Employee.class)
                .setParameter("of", of)
                .getResultList();
    }
}
