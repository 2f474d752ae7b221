package org.binome.enrolment.boundary;

import java.io.Serializable;
import org.binome.people.entity.Employee;

/** Somebody who works here, with what tells people of the same name apart. */
public record Colleague(long id, String name, String title, String site) implements Serializable {

    static Colleague of(Employee employee) {
        return new Colleague(
                employee.id(),
                employee.fullName(),
                employee.title(),
                employee.site().name());
    }
}
