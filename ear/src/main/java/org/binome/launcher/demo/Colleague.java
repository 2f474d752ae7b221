package org.binome.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.launcher.Account;

/**
 * One employee of the demo company, as its directory would export it.
 *
 * @param user name at sign-in, unique
 * @param manager employee number of the manager, empty for the head
 * @param level 0 for the head of the company to 4
 * @param grade 7 for the head down to 1
 */
record Colleague(
        String number,
        String firstName,
        String lastName,
        String user,
        String title,
        String manager,
        int level,
        int grade,
        LocalDate hiredOn,
        String division,
        String department,
        Town town) {

    String email() {
        return user + "@binome.example";
    }

    /** A key of Keycloak for this person; everybody's password is "binome". */
    Account account() {
        return new Account(user, "binome", firstName, lastName, email(), number, town.language(), Set.of("employee"));
    }

    /** One line of the list that HR imports. */
    String line() {
        return String.join(
                ";",
                number,
                firstName,
                lastName,
                user,
                email(),
                manager,
                title,
                hiredOn.toString(),
                division,
                department,
                town.name(),
                town.country(),
                town.zone(),
                Integer.toString(grade),
                town.language());
    }

    /** The whole list that HR imports. */
    static String list(List<Colleague> people) {
        return people.stream().map(Colleague::line).collect(Collectors.joining("\n", header() + "\n", "\n"));
    }

    private static String header() {
        return "Employee number;First name;Last name;User name;E-mail;Manager number;Job title;Hire date;Division;Department;"
                + "Site;Country;Time zone;Grade;Language";
    }
}
