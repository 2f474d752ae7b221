package org.binome.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.binome.people.entity.Employee;
import org.binome.shared.InvalidException;
import org.binome.shared.Unaccented;

/**
 * Everybody who works here, by name. Says nothing of who takes part: people who have enrolled and people who have not are found
 * alike.
 */
@ApplicationScoped
public class Colleagues {

    @Inject
    EntityManager entityManager;

    /** Whose first, last or full name begins with the text, by name; accents and case do not matter. */
    public List<Employee> named(String text, int limit) {
        return entityManager
                .createQuery(
                        "select e from Employee e join fetch e.site where e.active = true and ("
                                + Unaccented.jpql("concat(e.firstName, ' ', e.lastName)")
                                + " like :begin escape '!' or "
                                + Unaccented.jpql("concat(e.lastName, ' ', e.firstName)")
                                + " like :begin escape '!') order by e.lastName, e.firstName, e.id",
                        Employee.class)
                .setParameter("begin", Unaccented.typed(text) + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Employee> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select e from Employee e join fetch e.site where e.id in :ids", Employee.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** @throws InvalidException when one of the ids is nobody's who works here, unless it was chosen before */
    public void requireKnown(Collection<Long> ids, Set<Long> kept) {
        long known = byIds(ids).stream()
                .filter(employee -> employee.active() || kept.contains(employee.id()))
                .count();
        InvalidException.unless(known == Set.copyOf(ids).size(), "enrolment.person-unknown");
    }
}
