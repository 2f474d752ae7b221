package org.binome.people.boundary;

import java.time.LocalDate;
import java.util.List;
import org.binome.people.control.checking.Person;
import org.binome.people.control.checking.PersonReader;
import org.binome.people.control.checking.Problem;
import org.binome.people.entity.Fault;

/**
 * One of the first people of a list, as the mapping reads the row.
 *
 * @param manager number, login or e-mail of the manager; null for the head
 * @param grade null when it will come from the reporting line
 * @param faults what is wrong already
 */
public record PreviewedPerson(
        int row,
        String number,
        String name,
        String userName,
        String email,
        String manager,
        String title,
        LocalDate hiredOn,
        Integer grade,
        String unit,
        String site,
        String country,
        String timeZone,
        String language,
        List<Fault> faults) {

    static PreviewedPerson of(PersonReader.Reading reading) {
        Person person = reading.person();
        return new PreviewedPerson(
                person.row(),
                person.number(),
                person.fullName(),
                person.userName(),
                person.email(),
                person.managerKey(),
                person.title(),
                person.hiredOn(),
                person.grade(),
                person.unit(),
                person.site(),
                person.country(),
                person.zone(),
                person.language(),
                reading.problems().stream().map(Problem::fault).toList());
    }
}
