package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.Unmatched;
import org.binome.matching.entity.UnmatchedReason;
import org.binome.shared.Fetch;

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
        return Fetch.joining(
                        entityManager.createQuery(
                                "select u from Unmatched u where u.round.id = :id and u.id > :after order by u.id",
                                Unmatched.class),
                        "u.enrolment.employee")
                .setParameter("id", roundId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A pair has gone from the draft: HR has taken it out, or the mentor has left or paused. */
    public void takenOut(MatchProposal draft) {
        UnmatchedReason reason = draft.mentor().takesPart() ? UnmatchedReason.TAKEN_OUT : UnmatchedReason.MENTOR_GONE;
        add(new Unmatched(draft.round(), draft.mentee(), reason, 1));
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
