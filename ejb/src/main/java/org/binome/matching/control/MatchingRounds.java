package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.binome.matching.entity.CertificatePart;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundStatus;
import org.binome.programme.entity.Campaign;
import org.binome.shared.NotFoundException;

/** All matching rounds. */
@ApplicationScoped
public class MatchingRounds {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public MatchingRound find(long id) {
        return Optional.ofNullable(entityManager.find(MatchingRound.class, id)).orElseThrow(NotFoundException::new);
    }

    /** For this transaction alone. */
    public MatchingRound lock(long id) {
        MatchingRound round = find(id);
        entityManager.lock(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    /** @throws jakarta.persistence.PersistenceException when another round of the campaign is under way */
    public MatchingRound add(MatchingRound round) {
        entityManager.persist(round);
        entityManager.flush();
        return round;
    }

    public void add(CertificatePart part) {
        entityManager.persist(part);
    }

    /** @return empty after the last, and when there is no certificate */
    public Optional<CertificatePart> certificatePart(long roundId, int number) {
        return entityManager
                .createQuery(
                        "select p from CertificatePart p where p.round.id = :id and p.number = :number",
                        CertificatePart.class)
                .setParameter("id", roundId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public int nextNumber(long campaignId) {
        Integer last = entityManager
                .createQuery("select max(r.number) from MatchingRound r where r.campaign.id = :id", Integer.class)
                .setParameter("id", campaignId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** The latest first. @param before the number after the latest wanted */
    public List<MatchingRound> of(Campaign campaign, int before, int limit) {
        return entityManager
                .createQuery(
                        """
                        select r from MatchingRound r where r.campaign = :campaign and r.number < :before
                        order by r.number desc""",
                        MatchingRound.class)
                .setParameter("campaign", campaign)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Queued or running. */
    public List<MatchingRound> open(long campaignId) {
        return entityManager
                .createQuery(
                        "select r from MatchingRound r where r.campaign.id = :id and r.status in :open",
                        MatchingRound.class)
                .setParameter("id", campaignId)
                .setParameter("open", List.of(RoundStatus.QUEUED, RoundStatus.RUNNING))
                .getResultList();
    }

    /** Queued or running, in whatever campaign. */
    public List<MatchingRound> open() {
        return entityManager
                .createQuery("select r from MatchingRound r where r.status in :open", MatchingRound.class)
                .setParameter("open", List.of(RoundStatus.QUEUED, RoundStatus.RUNNING))
                .getResultList();
    }

    /** The one that counts: the latest that is done. */
    public Optional<MatchingRound> latestDone(long campaignId) {
        return latest(campaignId, "and r.status = org.binome.matching.entity.RoundStatus.DONE");
    }

    /** Whatever became of it. */
    public Optional<MatchingRound> latest(long campaignId) {
        return latest(campaignId, "");
    }

    /**
     * Says how far a running round is, outside its version.
     *
     * @return false when it is no longer running: somebody has cancelled it
     */
    public boolean progress(long id, String stage, int percent, Instant at) {
        return entityManager
                        .createNativeQuery(
                                """
                                update matching_round set stage = ?, progress = ?, touched_at = ?
                                where id = ? and status = 'RUNNING'""")
                        .setParameter(1, stage)
                        .setParameter(2, percent)
                        .setParameter(3, Timestamp.from(at))
                        .setParameter(4, id)
                        .executeUpdate()
                == 1;
    }

    private Optional<MatchingRound> latest(long campaignId, String condition) {
        return entityManager
                .createQuery(
                        "select r from MatchingRound r where r.campaign.id = :id " + condition
                                + " order by r.number desc",
                        MatchingRound.class)
                .setParameter("id", campaignId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
