package org.binome.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.binome.learning.entity.Material;
import org.binome.learning.entity.ModuleProgress;
import org.binome.people.entity.Employee;

/** How far each person is in each module; nobody gets at anybody else's. */
@ApplicationScoped
public class ProgressRecords {

    @Inject
    EntityManager entityManager;

    public Optional<ModuleProgress> in(Material module, Employee person) {
        return of(person).stream()
                .filter(progress -> progress.module().equals(module))
                .findFirst();
    }

    public List<ModuleProgress> of(Employee person) {
        return entityManager
                .createQuery(
                        "select p from ModuleProgress p join fetch p.module where p.employee = :person",
                        ModuleProgress.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The one there is, else a new one. Two requests at the same time make one: the second waits for the first. */
    public ModuleProgress begun(Material module, Employee person) {
        entityManager.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return in(module, person).orElseGet(() -> add(new ModuleProgress(module, person)));
    }

    private ModuleProgress add(ModuleProgress progress) {
        entityManager.persist(progress);
        return progress;
    }
}
