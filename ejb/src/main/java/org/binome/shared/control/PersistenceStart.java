package org.binome.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Finds the persistence unit in a call of its own module, see {@link Persistence}. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PersistenceStart {

    @Inject
    Persistence persistence;

    @PostConstruct
    void start() {
        persistence.find();
    }
}
