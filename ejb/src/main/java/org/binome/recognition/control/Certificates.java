package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.recognition.entity.Certificate;
import org.binome.recognition.entity.PartnerNaming;
import org.binome.shared.NotFoundException;

/** All certificates, and who lets them say their name. */
@ApplicationScoped
public class Certificates {

    @Inject
    EntityManager entityManager;

    public void add(Certificate certificate) {
        entityManager.persist(certificate);
        entityManager.flush();
    }

    /** @throws NotFoundException when there is none, or somebody else holds it */
    public Certificate find(long id, Employee holder) {
        return Optional.ofNullable(entityManager.find(Certificate.class, id))
                .filter(certificate -> certificate.holder().equals(holder))
                .orElseThrow(NotFoundException::new);
    }

    /** The valid one of this side of a pairing. */
    public Optional<Certificate> of(Pairing pairing, Side holder) {
        return entityManager
                .createQuery(
                        "select c from Certificate c where c.pairing = :pairing and c.holder = :holder"
                                + " and c.revokedAt is null",
                        Certificate.class)
                .setParameter("pairing", pairing)
                .setParameter("holder", holder)
                .getResultStream()
                .findFirst();
    }

    /** Whether a certificate with this code was issued and not revoked. @param code without groups */
    public boolean valid(String code) {
        return entityManager
                        .createQuery(
                                "select count(c) from Certificate c where c.code = :code and c.revokedAt is null",
                                Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Whether the person on that side lets the partner's certificate say their first name. */
    public boolean mayName(Pairing pairing, Side side) {
        return naming(pairing).map(naming -> naming.allows(side)).orElse(false);
    }

    public void allowNaming(Pairing pairing, Employee person, Instant at) {
        PartnerNaming naming = naming(pairing).orElseGet(() -> new PartnerNaming(pairing));
        naming.allow(person, at);
        entityManager.persist(naming);
        entityManager.flush();
    }

    public void forbidNaming(Pairing pairing, Employee person) {
        naming(pairing).ifPresent(naming -> naming.forbid(person));
    }

    private Optional<PartnerNaming> naming(Pairing pairing) {
        return entityManager
                .createQuery("select n from PartnerNaming n where n.pairing = :pairing", PartnerNaming.class)
                .setParameter("pairing", pairing)
                .getResultStream()
                .findFirst();
    }
}
