package org.binome.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.binome.people.entity.RememberedAnswer;

/** Answers given to requests that may come again. */
@ApplicationScoped
public class RememberedAnswers {

    @Inject
    EntityManager entityManager;

    /** Of several at once, one is the first. */
    public boolean first(String caller, String key, String fingerprint, Instant now) {
        return entityManager
                        .createNativeQuery(
                                """
                                insert into remembered_answer (id, version, caller, request_key, fingerprint, began_at)
                                values (nextval('binome_seq'), 0, ?1, ?2, ?3, ?4)
                                on conflict (caller, request_key) do nothing""")
                        .setParameter(1, caller)
                        .setParameter(2, key)
                        .setParameter(3, fingerprint)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    public Optional<RememberedAnswer> find(String caller, String key) {
        return entityManager
                .createQuery(
                        "select a from RememberedAnswer a where a.caller = :caller and a.key = :key",
                        RememberedAnswer.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void remove(RememberedAnswer answer) {
        entityManager.remove(answer);
    }

    /** @return how many were removed */
    public int forgetBefore(Instant instant) {
        return entityManager
                .createQuery("delete from RememberedAnswer a where a.beganAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
