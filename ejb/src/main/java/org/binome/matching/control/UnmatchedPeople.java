package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.Unmatched;
import org.binome.matching.entity.UnmatchedReason;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;

/** Whom a round has left out. */
@ApplicationScoped
public class UnmatchedPeople {

    /** Whether somebody left out, {@code u}, still takes part and has got no proposal since. */
    private static final String WAITS =
            """
            u.enrolment.status = org.binome.enrolment.entity.EnrolmentStatus.ENROLLED
            and not exists (select p.id from MatchProposal p where p.mentee = u.enrolment
              and p.publishedAt is not null and (p.placeHeld = true
                or p.state = org.binome.matching.entity.ProposalState.PROPOSED))
            """;

    @Inject
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

    /**
     * Where somebody who takes part was left out by the latest round that is published as a whole, unless a proposal has come
     * since.
     */
    public List<Unmatched> of(Employee employee) {
        return entityManager
                .createQuery(
                        """
                        select u from Unmatched u where u.enrolment.employee = :employee and u.round.publishedAt is not null
                        and u.round.number = (select max(r.number) from MatchingRound r
                          where r.campaign = u.round.campaign and r.publishedAt is not null)
                        and\s"""
                                + WAITS + "order by u.id",
                        Unmatched.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** The place on the waiting list of that round, from 1: more rounds waited first, then who has enrolled earlier (P10). */
    public int rank(Unmatched one) {
        return 1
                + entityManager
                        .createQuery(
                                """
                                select count(u) from Unmatched u where u.round = :round
                                and (u.enrolment.roundsWaited > :waited
                                  or u.enrolment.roundsWaited = :waited and u.enrolment.id < :enrolment)
                                and\s"""
                                        + WAITS,
                                Long.class)
                        .setParameter("round", one.round())
                        .setParameter("waited", one.enrolment().roundsWaited())
                        .setParameter("enrolment", one.enrolment().id())
                        .getSingleResult()
                        .intValue();
    }

    /** HR has taken a pair out of the draft. */
    public void takenOut(MatchProposal draft) {
        gone(draft, UnmatchedReason.TAKEN_OUT);
    }

    /** A pair has gone from the draft: the mentor has left or paused, or something stands between the two now. */
    public void gone(MatchProposal draft) {
        gone(draft, draft.mentor().takesPart() ? UnmatchedReason.NOT_POSSIBLE : UnmatchedReason.MENTOR_GONE);
    }

    private void gone(MatchProposal draft, UnmatchedReason reason) {
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
