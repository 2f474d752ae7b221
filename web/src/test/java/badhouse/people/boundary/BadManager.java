package badhouse.people.boundary;

import jakarta.persistence.EntityManager;

/** Breaks 3a and 5. */
public class BadManager {

    EntityManager entityManager;
}
