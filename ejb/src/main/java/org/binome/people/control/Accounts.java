package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.binome.people.entity.Employee;

/** Employees by what an account of the single sign-on tells about its holder. */
@ApplicationScoped
public class Accounts {

    @Inject
    EntityManager entityManager;

    /** The employee linked to the account, whether still working here or not. */
    public Optional<Employee> holder(String subject) {
        return first("e.subject = :value", subject);
    }

    public Optional<Employee> byNumber(String number) {
        return first("e.active = true and e.number = :value", number);
    }

    public Optional<Employee> byUserName(String userName) {
        return first("e.active = true and lower(e.userName) = lower(:value)", userName);
    }

    /** Only somebody not linked yet: an address alone must not take a person over from another account. */
    public Optional<Employee> byEmail(String email) {
        return first("e.active = true and e.subject is null and lower(e.email) = lower(:value)", email);
    }

    private Optional<Employee> first(String condition, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return entityManager
                .createQuery("select e from Employee e where " + condition, Employee.class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
