package org.binome.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.util.Optional;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;

/** Who is at the page. */
@Named("me")
@RequestScoped
public class MeView {

    @Inject
    SignedIn signedIn;

    private Optional<Employee> employee;

    public boolean isSignedIn() {
        return principal() != null;
    }

    /** Empty for an account without employee. */
    public String getName() {
        return employee().map(Employee::fullName).orElse("");
    }

    public String getFirstName() {
        return employee().map(Employee::firstName).orElse("");
    }

    private Optional<Employee> employee() {
        if (employee == null) {
            employee = isSignedIn() ? signedIn.find() : Optional.empty();
        }
        return employee;
    }

    private static Principal principal() {
        return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal();
    }
}
