package badhouse.matching.engine;

import jakarta.inject.Inject;

/** Breaks 2c. */
public class BadEngine {

    @Inject
    String injected;
}
