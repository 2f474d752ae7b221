package org.binome.pairing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.HelpRequest;
import org.binome.pairing.entity.Pairing;

/** Who has asked for help. */
@ApplicationScoped
public class HelpRequests {

    @Inject
    EntityManager entityManager;

    public HelpRequest add(HelpRequest request) {
        entityManager.persist(request);
        entityManager.flush();
        return request;
    }

    /** Of this one of the two, the latest first. */
    public List<HelpRequest> of(Pairing pairing, Side askedBy) {
        return entityManager
                .createQuery(
                        "select h from HelpRequest h where h.pairing = :pairing and h.askedBy = :side order by h.id desc",
                        HelpRequest.class)
                .setParameter("pairing", pairing)
                .setParameter("side", askedBy)
                .getResultList();
    }
}
