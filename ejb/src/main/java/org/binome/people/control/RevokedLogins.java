package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.binome.people.entity.RevokedLogin;

/** Logins that the single sign-on has ended. */
@ApplicationScoped
public class RevokedLogins {

    @Inject
    EntityManager entityManager;

    public void add(RevokedLogin revoked) {
        entityManager.persist(revoked);
    }

    /** @param since when the login began: ending all of a person's logins touches only those that had begun */
    public boolean cover(String sid, String subject, Instant since) {
        return !entityManager
                .createQuery(
                        """
                        select r.id from RevokedLogin r
                        where r.sid = :sid or (r.sid is null and r.subject = :subject and r.revokedAt >= :since)""")
                .setParameter("sid", sid)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @return how many were removed */
    public int forgetBefore(Instant instant) {
        return entityManager
                .createQuery("delete from RevokedLogin r where r.revokedAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
