package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;
import org.binome.survey.entity.Standing;

/** How far pairs have come. */
@ApplicationScoped
public class Standings {

    private static final List<PairingStatus> ASKED =
            List.of(PairingStatus.ACTIVE, PairingStatus.PAUSED, PairingStatus.COMPLETED);

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Those of this person about which something may be asked. */
    public List<Pairing> pairings(Employee person) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select p from Pairing p where p.status in :asked"
                                        + " and (p.mentor.employee = :person or p.mentee.employee = :person) order by p.id",
                                Pairing.class),
                        "p.campaign",
                        "p.mentor.employee",
                        "p.mentee.employee")
                .setParameter("asked", ASKED)
                .setParameter("person", person)
                .getResultList();
    }

    /** Of each of these pairings. */
    public Map<Pairing, Standing> of(List<Pairing> pairings) {
        Map<Pairing, List<MentoringSession>> held = pairings.isEmpty() ? Map.of() : held(pairings);
        Map<Pairing, Standing> standings = new HashMap<>();
        for (Pairing pairing : pairings) {
            List<MentoringSession> sessions = held.getOrDefault(pairing, List.of());
            standings.put(
                    pairing,
                    new Standing(
                            pairing.status(),
                            sessions.size(),
                            pairing.campaign().frame().sessions(),
                            sessions.stream().anyMatch(MentoringSession::swapped),
                            daysOver(pairing)));
        }
        return standings;
    }

    private Map<Pairing, List<MentoringSession>> held(List<Pairing> pairings) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where s.pairing.id in :pairings and s.status = :held",
                        MentoringSession.class)
                .setParameter("pairings", pairings.stream().map(Pairing::id).toList())
                .setParameter("held", SessionStatus.HELD)
                .getResultStream()
                .collect(Collectors.groupingBy(MentoringSession::pairing));
    }

    private long daysOver(Pairing pairing) {
        return pairing.endedAt() == null
                ? 0
                : Duration.between(pairing.endedAt(), clock.instant()).toDays();
    }
}
