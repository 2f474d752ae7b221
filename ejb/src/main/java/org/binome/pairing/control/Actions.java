package org.binome.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.pairing.entity.Action;
import org.binome.pairing.entity.Pairing;
import org.binome.shared.NotFoundException;

/** What pairs do towards their objectives. */
@ApplicationScoped
public class Actions {

    @Inject
    EntityManager entityManager;

    public Action add(Action action) {
        entityManager.persist(action);
        entityManager.flush();
        return action;
    }

    public void drop(Action action) {
        action.requireOpen();
        entityManager.remove(action);
    }

    /** By objective; the open ones first, the soonest first. */
    public List<Action> of(Pairing pairing) {
        return entityManager
                .createQuery(
                        "select a from Action a where a.pairing = :pairing"
                                + " order by a.objective, case when a.doneAt is null then 0 else 1 end, a.dueOn, a.id",
                        Action.class)
                .setParameter("pairing", pairing)
                .getResultList();
    }

    /** @throws NotFoundException when there is none, or it is another pairing's */
    public Action find(Pairing pairing, long id) {
        return Optional.ofNullable(entityManager.find(Action.class, id))
                .filter(action -> action.pairing().equals(pairing))
                .orElseThrow(NotFoundException::new);
    }
}
