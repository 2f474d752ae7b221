package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalState;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** All match proposals, drafts included. */
@ApplicationScoped
public class MatchProposals {

    private static final String WITH_PEOPLE = "select p from MatchProposal p join p.mentor a join p.mentee b where ";

    private static final String OPEN =
            "p.state = org.binome.matching.entity.ProposalState.PROPOSED and p.publishedAt is not null";

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public MatchProposal find(long id) {
        return Optional.ofNullable(entityManager.find(MatchProposal.class, id)).orElseThrow(NotFoundException::new);
    }

    public void add(MatchProposal proposal) {
        entityManager.persist(proposal);
    }

    public void addAll(List<MatchProposal> proposals) {
        proposals.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** What a round has proposed and what has not been taken back, best first. */
    public List<MatchProposal> ofRound(long roundId) {
        return query("p.round.id = :id and p.state <> org.binome.matching.entity.ProposalState.WITHDRAWN"
                        + " order by p.score desc, p.id")
                .setParameter("id", roundId)
                .getResultList();
    }

    /** A page of them by id. @param after an id, exclusive */
    public List<MatchProposal> ofRound(long roundId, long after, int limit) {
        return query("p.round.id = :id and p.id > :after order by p.id")
                .setParameter("id", roundId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Enrolments that share with somebody, or may soon: in a proposal that is open or agreed. */
    public Set<Long> mentoring(long campaignId) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct p.mentor.id from MatchProposal p where p.campaign.id = :id and p.state in :states",
                        Long.class)
                .setParameter("id", campaignId)
                .setParameter("states", List.of(ProposalState.PROPOSED, ProposalState.ACCEPTED))
                .getResultList());
    }

    public List<MatchProposal> draftsOfRound(long roundId) {
        return query("p.round.id = :id and p.state = org.binome.matching.entity.ProposalState.PROPOSED"
                        + " and p.publishedAt is null order by p.id")
                .setParameter("id", roundId)
                .getResultList();
    }

    /** True when somebody has been asked about a pair of this round. */
    public boolean published(long roundId) {
        return !query("p.round.id = :id and p.publishedAt is not null")
                .setParameter("id", roundId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Published and waiting, or draft, wherever this person is on one side. */
    public List<MatchProposal> openOf(Enrolment enrolment) {
        return query("(p.mentor = :one or p.mentee = :one)"
                        + " and p.state = org.binome.matching.entity.ProposalState.PROPOSED order by p.id")
                .setParameter("one", enrolment)
                .getResultList();
    }

    /** Published and waiting, or draft, with somebody who no longer works here. */
    public List<MatchProposal> openOfLeavers() {
        return query("(a.employee.active = false or b.employee.active = false)"
                        + " and p.state = org.binome.matching.entity.ProposalState.PROPOSED order by p.id")
                .getResultList();
    }

    /** True when a round proposes these two, whatever they have answered, and nobody has taken it back. */
    public boolean proposed(long roundId, Enrolment mentor, Enrolment mentee) {
        return !query("p.round.id = :round and p.mentor = :mentor and p.mentee = :mentee"
                        + " and p.state <> org.binome.matching.entity.ProposalState.WITHDRAWN")
                .setParameter("round", roundId)
                .setParameter("mentor", mentor)
                .setParameter("mentee", mentee)
                .getResultList()
                .isEmpty();
    }

    /** Published in a campaign by its rounds and not accepted by anybody yet. */
    public List<MatchProposal> unanswered(long campaignId) {
        return query(
                        "p.campaign.id = :id and p.round is not null and p.answers.mentorConsentAt is null and p.answers.menteeConsentAt is null and "
                                + OPEN + " order by p.id")
                .setParameter("id", campaignId)
                .getResultList();
    }

    /** Chosen by hand in a campaign and waiting for an answer, the latest first. */
    public List<MatchProposal> chosen(long campaignId) {
        return query(
                        "p.campaign.id = :id and p.origin.kind = org.binome.matching.entity.ProposalOrigin.Kind.CHOSEN and "
                                + OPEN + " order by p.id desc")
                .setParameter("id", campaignId)
                .getResultList();
    }

    /** How many mentors this mentee has, or may have soon: one at most. */
    public long waitingOrHeld(Enrolment mentee) {
        return entityManager
                .createQuery(
                        "select count(p) from MatchProposal p where p.mentee = :mentee and (p.placeHeld = true or "
                                + OPEN + ")",
                        Long.class)
                .setParameter("mentee", mentee)
                .getSingleResult();
    }

    /** The draft of these two, if there is one. */
    public Optional<MatchProposal> draft(Enrolment mentor, Enrolment mentee) {
        return query("p.mentor = :mentor and p.mentee = :mentee and p.publishedAt is null"
                        + " and p.state = org.binome.matching.entity.ProposalState.PROPOSED")
                .setParameter("mentor", mentor)
                .setParameter("mentee", mentee)
                .getResultStream()
                .findFirst();
    }

    /** Open proposals this person has been asked about, the most urgent first. */
    public List<MatchProposal> askedOf(Employee employee) {
        return query("(a.employee = :employee and p.answers.mentorAskedAt is not null"
                        + " or b.employee = :employee and p.answers.menteeAskedAt is not null) and " + OPEN
                        + " order by p.answers.expiresAt, p.id")
                .setParameter("employee", employee)
                .getResultList();
    }

    /** Published and waiting in a whole campaign, and its drafts. */
    public List<MatchProposal> openOf(long campaignId) {
        return query("p.campaign.id = :id and p.state = org.binome.matching.entity.ProposalState.PROPOSED")
                .setParameter("id", campaignId)
                .getResultList();
    }

    /** Not answered in time, locked with both people for this transaction; what another node is ending is left out. */
    @SuppressWarnings("unchecked")
    public List<MatchProposal> lockOverdue(Instant now) {
        List<Number> ids = entityManager
                .createNativeQuery(
                        """
                        select p.id from match_proposal p
                        join enrolment a on a.id = p.mentor_id join enrolment b on b.id = p.mentee_id
                        where p.state = 'PROPOSED' and p.expires_at <= ? order by p.id for update skip locked""")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> find(id.longValue())).toList();
    }

    /** Drafts of the whole campaign: nobody but HR has seen them, so they vanish without a trace. */
    public void removeDrafts(long campaignId) {
        entityManager
                .createQuery("delete from MatchProposal p where p.campaign.id = :id"
                        + " and p.state = org.binome.matching.entity.ProposalState.PROPOSED and p.publishedAt is null")
                .setParameter("id", campaignId)
                .executeUpdate();
    }

    /** Down to the database now, so that its constraints speak within the boundary. */
    public void written() {
        entityManager.flush();
    }

    public void remove(MatchProposal draft) {
        entityManager.remove(draft);
        entityManager.flush();
    }

    private TypedQuery<MatchProposal> query(String condition) {
        return Fetch.joining(
                entityManager.createQuery(WITH_PEOPLE + condition, MatchProposal.class),
                "p.mentor.employee",
                "p.mentee.employee");
    }
}
