package org.binome.safeguard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.people.entity.Employee;
import org.binome.safeguard.entity.SafeContact;
import org.binome.shared.NotFoundException;

/** Everybody whom people may turn to. */
@ApplicationScoped
public class SafeContacts {

    @Inject
    EntityManager entityManager;

    public void add(SafeContact contact) {
        entityManager.persist(contact);
        entityManager.flush();
    }

    /** @throws NotFoundException when nobody works here under this id */
    public Employee person(long id) {
        return Optional.ofNullable(entityManager.find(Employee.class, id))
                .filter(Employee::active)
                .orElseThrow(NotFoundException::new);
    }

    public Optional<SafeContact> of(long employeeId) {
        return entityManager
                .createQuery("select c from SafeContact c where c.employee.id = :id", SafeContact.class)
                .setParameter("id", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    public List<SafeContact> named() {
        return entityManager
                .createQuery(
                        "select c from SafeContact c join fetch c.employee where c.active = true"
                                + " and c.employee.active = true order by c.employee.firstName, c.employee.lastName, c.id",
                        SafeContact.class)
                .getResultList();
    }

    /** Open pairings of which no contact stands apart, as the database sees it: the twin of {@code ContactRule}. */
    public long uncovered() {
        return ((Number) entityManager
                        .createNativeQuery(
                                """
                select count(*) from pairing p join enrolment a on a.id = p.mentor_id join enrolment b on b.id = p.mentee_id
                  join campaign k on k.id = p.campaign_id
                where p.ended_at is null and not exists (
                  select 1 from safe_contact c join employee e on e.id = c.employee_id
                  where c.active and e.active and e.id not in (a.employee_id, b.employee_id)
                    and e.id is distinct from k.sponsor_id and e.id is distinct from k.coordinator_id
                    and not in_one_line(e.id, a.employee_id) and not in_one_line(e.id, b.employee_id)
                    and not exists (
                      select 1 from pairing q join enrolment x on x.id = q.mentor_id join enrolment y on y.id = q.mentee_id
                      where e.id = x.employee_id and y.employee_id in (a.employee_id, b.employee_id)
                         or e.id = y.employee_id and x.employee_id in (a.employee_id, b.employee_id)))""")
                        .getSingleResult())
                .longValue();
    }
}
