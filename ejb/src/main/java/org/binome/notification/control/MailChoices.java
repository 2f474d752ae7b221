package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.notification.entity.MailChoice;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;

/** Which reminders people want. */
@ApplicationScoped
public class MailChoices {

    @Inject
    EntityManager entityManager;

    /** Those of which the person has ever got a mail, or said something. */
    public List<MailChoice> of(Employee employee) {
        return entityManager
                .createQuery("select c from MailChoice c where c.employee = :employee", MailChoice.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** Wanted, unless the person has said otherwise. */
    public MailChoice choice(Employee employee, NudgeKind kind) {
        return of(employee).stream()
                .filter(choice -> choice.kind() == kind)
                .findFirst()
                .orElseGet(() -> added(employee, kind));
    }

    private MailChoice added(Employee employee, NudgeKind kind) {
        MailChoice choice = new MailChoice(employee, kind, Secrets.next());
        entityManager.persist(choice);
        entityManager.flush();
        return choice;
    }

    public Optional<MailChoice> byToken(String token) {
        return entityManager
                .createQuery("select c from MailChoice c where c.token = :token", MailChoice.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }
}
