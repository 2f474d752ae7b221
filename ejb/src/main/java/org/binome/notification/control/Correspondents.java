package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.binome.pairing.entity.Pairing;
import org.binome.session.entity.MentoringSession;

/** Finds what events tell about, so that letters can name it. */
@ApplicationScoped
public class Correspondents {

    @PersistenceContext
    EntityManager entityManager;

    public <T> T find(Class<T> type, long id) {
        return entityManager.find(type, id);
    }

    public Pairing pairing(long id) {
        return find(Pairing.class, id);
    }

    public MentoringSession session(long id) {
        return find(MentoringSession.class, id);
    }
}
