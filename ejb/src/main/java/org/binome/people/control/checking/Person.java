package org.binome.people.control.checking;

import java.time.LocalDate;

/**
 * One row of an employee list, understood.
 *
 * @param managerKey number, login or e-mail of the manager, whichever the list tells; null for the head
 * @param grade null when the list tells none
 * @param unit path from the top
 */
public record Person(
        int row,
        String number,
        String firstName,
        String lastName,
        String userName,
        String email,
        String managerKey,
        String title,
        LocalDate hiredOn,
        Integer grade,
        String unit,
        String site,
        String country,
        String zone,
        String language) {

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
