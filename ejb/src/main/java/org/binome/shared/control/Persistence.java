package org.binome.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one entity manager, for all that keep or find something. Payara looks for the persistence unit when an entity manager is
 * used first, in the module whose call that is; a run in the background is no call of ours. So all share one, found at the start.
 */
@ApplicationScoped
public class Persistence {

    @PersistenceContext
    EntityManager entityManager;

    @Produces
    EntityManager entityManager() {
        return entityManager;
    }

    /** Finds the persistence unit. */
    void find() {
        entityManager.getEntityManagerFactory();
    }
}
