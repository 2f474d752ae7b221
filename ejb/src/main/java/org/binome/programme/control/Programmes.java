package org.binome.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.programme.entity.Programme;
import org.binome.shared.ConflictException;
import org.binome.shared.NotFoundException;

/** All standing initiatives. */
@ApplicationScoped
public class Programmes {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Programme find(long id) {
        return Optional.ofNullable(entityManager.find(Programme.class, id)).orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException when it has changed since that version was read */
    public Programme find(long id, long version) {
        Programme programme = find(id);
        ConflictException.unless(programme.version() == version, "changed-meanwhile");
        return programme;
    }

    /** The oldest first. */
    public List<Programme> list() {
        return entityManager
                .createQuery("select p from Programme p order by p.id", Programme.class)
                .getResultList();
    }

    /** @throws ConflictException when another programme has that name @param self null for a new one */
    public void requireFree(String name, Long self) {
        boolean taken = list().stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(name.strip())
                        && !other.id().equals(self));
        if (taken) {
            throw new ConflictException("programme.name-taken", Map.of("name", name.strip(), "field", "name"));
        }
    }

    /** Written to the database, with its new version. */
    public Programme stored(Programme programme) {
        entityManager.persist(programme);
        entityManager.flush();
        return programme;
    }
}
