package org.binome.learning.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Brings in what ships, once the tables are there. */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "PersistenceStart"})
public class LibraryStart {

    @Inject
    ShippedMaterial shipped;

    @PostConstruct
    void start() {
        shipped.bring();
    }
}
