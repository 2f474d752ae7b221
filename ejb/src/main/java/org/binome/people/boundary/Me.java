package org.binome.people.boundary;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.binome.people.entity.Employee;

/**
 * The person who is calling, for a page.
 *
 * @param zone of the person's site; UTC for somebody without one
 */
public record Me(long id, String firstName, String fullName, Locale locale, ZoneId zone) {

    static Me of(Employee employee) {
        ZoneId zone = employee.site() == null ? ZoneOffset.UTC : employee.zone();
        return new Me(employee.id(), employee.firstName(), employee.fullName(), employee.locale(), zone);
    }
}
