package org.binome.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.SharedNote;

/** The notes that pairs write together. */
@ApplicationScoped
public class SharedNotes {

    @Inject
    EntityManager entityManager;

    /** Empty before the first word. */
    public Optional<SharedNote> of(Pairing pairing) {
        return entityManager
                .createQuery("select n from SharedNote n where n.pairing = :pairing", SharedNote.class)
                .setParameter("pairing", pairing)
                .getResultStream()
                .findFirst();
    }

    /** Written to the database, with its new version. */
    public SharedNote stored(SharedNote note) {
        entityManager.persist(note);
        entityManager.flush();
        return note;
    }
}
