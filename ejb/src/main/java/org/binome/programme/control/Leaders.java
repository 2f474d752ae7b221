package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.binome.people.entity.Employee;
import org.binome.shared.InvalidException;

/** Employees who can stand for a campaign. */
@ApplicationScoped
public class Leaders {

    @Inject
    EntityManager entityManager;

    /** @return null for null @throws InvalidException blaming the field when no such person works or worked here */
    public Employee find(Long id, String field) {
        if (id == null) {
            return null;
        }
        Employee employee = entityManager.find(Employee.class, id);
        if (employee == null) {
            throw new InvalidException("campaign.person-unknown", Map.of("field", field));
        }
        return employee;
    }
}
