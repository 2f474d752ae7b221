package org.binome.it.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.binome.launcher.Account;

/**
 * Somebody of a {@link Crowd}.
 *
 * @param number in the directory; also the name at sign-in
 * @param manager number of the manager, empty for the head
 * @param unit path, its names separated by a slash
 * @param roles at Keycloak
 */
public record Member(
        String number,
        String manager,
        String unit,
        String site,
        int grade,
        LocalDate hiredOn,
        Set<String> roles,
        Crowd crowd) {

    /** The REST interface as this person sees it. */
    public Api api() {
        return Callers.as(number);
    }

    /** Of the employee; known once the crowd has arrived. */
    public long id() {
        return crowd.id(this);
    }

    /** First name and last name, as everybody reads them. */
    public String name() {
        return "Robin " + lastName();
    }

    private String lastName() {
        return number.toUpperCase(Locale.ROOT);
    }

    String line() {
        return EmployeeFile.line(
                number,
                "Robin",
                lastName(),
                number,
                email(),
                manager,
                unit,
                hiredOn.toString(),
                "Tester",
                Integer.toString(grade),
                site,
                "FR",
                "Europe/Paris",
                "en");
    }

    Account account() {
        return new Account(number, "binome", "Robin", lastName(), email(), number, "en", roles);
    }

    private String email() {
        return number + "@crowds.example";
    }

    @Override
    public String toString() {
        return number;
    }
}
