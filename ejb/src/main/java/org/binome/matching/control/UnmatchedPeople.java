package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.Unmatched;
import org.binome.matching.entity.UnmatchedReason;

/** Whom a round has left out. */
@ApplicationScoped
public class UnmatchedPeople {

    @PersistenceContext
    EntityManager entityManager;

    public void add(Unmatched unmatched) {
        entityManager.persist(unmatched);
    }

    /** A page of them by id. @param after an id, exclusive */
    public List<Unmatched> of(long roundId, long after, int limit) {
        return entityManager
                .createQuery(
                        """
                        select u from Unmatched u join fetch u.enrolment e join fetch e.employee
                        where u.round.id = :id and u.id > :after order by u.id""",
                        Unmatched.class)
                .setParameter("id", roundId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** HR has taken a pair out of the draft. */
    public void takenOut(MatchingRound round, Enrolment mentee) {
        add(new Unmatched(round, mentee, UnmatchedReason.TAKEN_OUT, 1));
        entityManager.flush();
    }

    /** Counts one more round of waiting for everybody left out (P10). */
    public void letWait(long roundId) {
        entityManager
                .createNativeQuery(
                        """
                        update enrolment set rounds_waited = rounds_waited + 1
                        where id in (select enrolment_id from unmatched where round_id = ?)""")
                .setParameter(1, roundId)
                .executeUpdate();
    }
}
