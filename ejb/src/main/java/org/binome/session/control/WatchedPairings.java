package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.programme.entity.Campaign;
import org.binome.session.entity.PairingFacts;
import org.binome.session.entity.PairingReminder;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** The open pairings of a campaign with the facts that tell how they do; three questions, however many there are. */
@ApplicationScoped
public class WatchedPairings {

    @Inject
    EntityManager entityManager;

    /** @throws NotFoundException when there is none */
    public Campaign campaign(long id) {
        return Optional.ofNullable(entityManager.find(Campaign.class, id)).orElseThrow(NotFoundException::new);
    }

    /** In the order in which they began. */
    public Map<Pairing, PairingFacts> of(Campaign campaign) {
        Map<Long, Instant> agreed = agreed(campaign);
        Map<Long, List<PairingFacts.Meeting>> sessions = sessions(campaign);
        Map<Pairing, PairingFacts> facts = new LinkedHashMap<>();
        pairings(campaign)
                .forEach(pairing -> facts.put(
                        pairing,
                        facts(
                                campaign,
                                pairing,
                                agreed.get(pairing.id()),
                                sessions.getOrDefault(pairing.id(), List.of()))));
        return facts;
    }

    private static PairingFacts facts(
            Campaign campaign, Pairing pairing, Instant agreedAt, List<PairingFacts.Meeting> sessions) {
        Instant closes =
                campaign.dates().closesOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant startedAt = pairing.startedAt();
        return new PairingFacts(
                pairing.status(),
                agreedAt,
                startedAt,
                startedAt == null ? Duration.ZERO : Duration.between(startedAt, closes),
                campaign.frame().sessions(),
                sessions);
    }

    private List<Pairing> pairings(Campaign campaign) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select p from Pairing p where p.campaign = :campaign and p.endedAt is null order by p.id",
                                Pairing.class),
                        "p.mentor.employee.unit",
                        "p.mentee.employee.unit")
                .setParameter("campaign", campaign)
                .getResultList();
    }

    private Map<Long, Instant> agreed(Campaign campaign) {
        Map<Long, Instant> agreed = new HashMap<>();
        entityManager
                .createQuery(
                        "select p.id, p.mentorConsentAt, p.menteeConsentAt from Pairing p"
                                + " where p.campaign = :campaign and p.endedAt is null",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .forEach(row -> agreed.put((Long) row[0], later((Instant) row[1], (Instant) row[2])));
        return agreed;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<Long, List<PairingFacts.Meeting>> sessions(Campaign campaign) {
        Map<Long, List<PairingFacts.Meeting>> sessions = new HashMap<>();
        entityManager
                .createQuery(
                        "select s.pairing.id, s.startsAt, s.status from MentoringSession s"
                                + " where s.pairing.campaign = :campaign and s.pairing.endedAt is null",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .forEach(row -> sessions.computeIfAbsent((Long) row[0], none -> new ArrayList<>())
                        .add(new PairingFacts.Meeting((Instant) row[1], (SessionStatus) row[2])));
        return sessions;
    }

    /** When HR reminded each pair last, by id of the pairing. */
    public Map<Long, Instant> reminded(Campaign campaign) {
        Map<Long, Instant> reminded = new HashMap<>();
        entityManager
                .createQuery(
                        "select r.pairing.id, max(r.sentAt) from PairingReminder r"
                                + " where r.pairing.campaign = :campaign group by r.pairing.id",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .forEach(row -> reminded.put((Long) row[0], (Instant) row[1]));
        return reminded;
    }

    /** Those of a campaign that can be reminded; others of the ids are left out. */
    public List<Pairing> remindable(Campaign campaign, Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from Pairing p where p.campaign = :campaign and p.id in :ids"
                                        + " and p.status in :statuses order by p.id",
                                Pairing.class)
                        .setParameter("campaign", campaign)
                        .setParameter("ids", ids)
                        .setParameter("statuses", List.of(PairingStatus.AWAITING_CHARTER, PairingStatus.ACTIVE))
                        .getResultList();
    }

    /** At once, so that what the database refuses it refuses here. */
    public void add(PairingReminder reminder) {
        entityManager.persist(reminder);
        entityManager.flush();
    }
}
