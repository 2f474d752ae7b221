package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.binome.people.entity.Employee;
import org.binome.shared.NotFoundException;

/** All employees. */
@ApplicationScoped
public class Employees {

    @PersistenceContext
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Employee find(long id) {
        return Optional.ofNullable(entityManager.find(Employee.class, id)).orElseThrow(NotFoundException::new);
    }

    public Optional<Employee> bySubject(String subject) {
        return entityManager
                .createQuery("select e from Employee e where e.subject = :subject and e.active = true", Employee.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
