package org.binome.people.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.binome.people.control.Employees;
import org.binome.people.entity.Employee;
import org.binome.shared.ForbiddenException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/** Who is calling. The principal's name is the subject of the single sign-on's account. */
@Stateless
@PermitAll
public class SignedIn {

    @Resource
    SessionContext context;

    @Inject
    Employees employees;

    /** @throws NotFoundException when the caller's account belongs to no employee */
    public Employee employee() {
        return find().orElseThrow(NotFoundException::new);
    }

    /** Empty when nobody is signed in, or an account without employee. */
    public Optional<Employee> find() {
        return employees.bySubject(context.getCallerPrincipal().getName());
    }

    /**
     * What is private to two people.
     *
     * @throws ForbiddenException for HR when it is not their own, there or not (P26)
     * @throws NotFoundException for everybody else
     */
    public <T> T ownOnly(Supplier<T> search) {
        try {
            return search.get();
        } catch (NotFoundException others) {
            throw context.isCallerInRole(Roles.HR) ? new ForbiddenException() : others;
        }
    }

    /** The caller for a page. Empty when nobody is signed in, or an account without employee. */
    public Optional<Me> me() {
        return find().map(Me::of);
    }
}
