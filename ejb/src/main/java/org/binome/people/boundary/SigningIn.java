package org.binome.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.binome.people.control.Accounts;
import org.binome.people.control.RevokedLogins;
import org.binome.people.entity.AccountLinked;
import org.binome.people.entity.Employee;
import org.binome.people.entity.RevokedLogin;
import org.binome.people.entity.Standing;

/** What the adapter of the single sign-on asks before anybody is signed in. */
@Stateless
@PermitAll
public class SigningIn {

    @Inject
    Accounts accounts;

    @Inject
    RevokedLogins revoked;

    @Inject
    Event<AccountLinked> linked;

    /**
     * Binds the account to the employee it belongs to: by employee number, else user name, else verified e-mail.
     *
     * @return false when the directory knows nobody of that description
     */
    public boolean link(@NotNull @Valid Account account) {
        if (accounts.holder(account.subject()).isPresent()) {
            return true;
        }
        Optional<Employee> employee = accounts.byNumber(account.employeeNumber())
                .or(() -> accounts.byUserName(account.userName()))
                .or(() -> accounts.byEmail(account.email()));
        employee.ifPresent(found -> bind(found, account.subject()));
        return employee.isPresent();
    }

    /** @param sid the session of the single sign-on; @param since when the login began */
    public Standing standing(@NotNull String sid, @NotNull String subject, @NotNull Instant since) {
        return revoked.cover(sid, subject, since) ? Standing.REVOKED : standing(subject);
    }

    /** Of somebody who comes with an access token instead of a login. */
    public Standing standing(@NotNull String subject) {
        return accounts.holder(subject)
                .map(holder -> holder.active() ? Standing.EMPLOYEE : Standing.LEFT)
                .orElse(Standing.UNKNOWN);
    }

    /** Ends one session (sid), or all that the person has begun until now when the sid is null. */
    public void revoke(String sid, String subject, @NotNull Instant at) {
        revoked.add(new RevokedLogin(sid, subject, at));
    }

    private void bind(Employee employee, String subject) {
        employee.link(subject);
        linked.fire(new AccountLinked(employee.id(), subject));
    }
}
