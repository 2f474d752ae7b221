package org.binome.people.boundary;

import java.time.LocalDate;
import org.binome.people.entity.Employee;

/**
 * What the directory tells about one person.
 *
 * @param managerId null for the head, as is the name
 * @param depth levels below the head
 * @param linked whether the person has signed in
 */
public record PersonView(
        long id,
        long version,
        String number,
        String firstName,
        String lastName,
        String name,
        String userName,
        String email,
        String title,
        LocalDate hiredOn,
        int grade,
        String language,
        Long managerId,
        String managerName,
        String unit,
        String site,
        String country,
        String timeZone,
        int depth,
        boolean active,
        boolean linked) {

    static PersonView of(Employee person) {
        Employee manager = person.manager();
        return new PersonView(
                person.id(),
                person.version(),
                person.number(),
                person.firstName(),
                person.lastName(),
                person.fullName(),
                person.userName(),
                person.email(),
                person.title(),
                person.hiredOn(),
                person.grade(),
                person.locale().getLanguage(),
                manager == null ? null : manager.id(),
                manager == null ? null : manager.fullName(),
                person.unit().path(),
                person.site().name(),
                person.site().country(),
                person.site().zone().getId(),
                person.line().depth(),
                person.active(),
                person.subject() != null);
    }
}
