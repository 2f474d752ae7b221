package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.NotFoundException;

/** The pairings that sessions belong to. */
@ApplicationScoped
public class PairingsOfSessions {

    @PersistenceContext
    EntityManager entityManager;

    /** @throws NotFoundException when there is none, or the person is neither of the two */
    public Pairing find(long id, Employee person) {
        Pairing pairing =
                Optional.ofNullable(entityManager.find(Pairing.class, id)).orElseThrow(NotFoundException::new);
        pairing.sideOf(person);
        return pairing;
    }
}
