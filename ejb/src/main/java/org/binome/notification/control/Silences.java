package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.SessionStatus;

/** Active pairings whose two have neither met nor written to each other for long and have no date to come. What is paused is not silent. */
@ApplicationScoped
class Silences {

    /** @param after id of the last session that was not cancelled; 0 when the two have never had one */
    record Silence(Pairing pairing, long after) {}

    @Inject
    EntityManager entityManager;

    @Inject
    PairQuery pairs;

    /** Silent since then or longer. */
    List<Silence> since(Instant since) {
        Map<Long, Long> last = lastSessions(since);
        return pairs.where(
                        """
                        p.status = :active and p.startedAt <= :since and not exists (
                          select s.id from MentoringSession s where s.pairing = p
                            and s.status <> :cancelled and s.startsAt > :since)
                        and not exists (select m.id from Message m where m.pairing = p and m.saidAt > :since)""")
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("since", since)
                .getResultStream()
                .map(pairing -> new Silence(pairing, last.getOrDefault(pairing.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> lastSessions(Instant since) {
        Map<Long, Long> last = new HashMap<>();
        entityManager
                .createQuery(
                        """
                        select s.pairing.id, max(s.id) from MentoringSession s
                        where s.status <> :cancelled and s.pairing.status = :active and not exists (
                          select n.id from MentoringSession n where n.pairing = s.pairing
                            and n.status <> :cancelled and n.startsAt > :since)
                        group by s.pairing.id""",
                        Object[].class)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> last.put((Long) row[0], (Long) row[1]));
        return last;
    }
}
