package org.binome.notification.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.notification.entity.NudgeKind;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SessionsCalledOff;
import org.binome.shared.Fetch;

/**
 * Since the two last met, two sessions were called off to which both had been invited, and no other is to come: the one mail on it.
 * Drafts that were dropped do not count.
 */
@ApplicationScoped
class CancelledTwice implements NudgeRule {

    @Inject
    EntityManager entityManager;

    @Inject
    PairQuery pairs;

    @Override
    public List<Occasion> due(Instant now) {
        return inARow(now).values().stream()
                .filter(row -> row.size() >= SessionsCalledOff.TOO_MANY)
                .map(row -> row.get(0))
                .flatMap(first -> pairs.both(NudgeKind.CANCELLED_TWICE, first.pairing(), first.id(), 0).stream())
                .toList();
    }

    private Map<Pairing, List<MentoringSession>> inARow(Instant now) {
        return Fetch.joining(
                        entityManager.createQuery(
                                """
                                select s from MentoringSession s
                                where s.calledOffAt is not null and s.pairing.status = :active
                                  and not exists (select h.id from MentoringSession h where h.pairing = s.pairing
                                    and h.loggedAt > s.calledOffAt)
                                  and not exists (select c.id from MentoringSession c where c.pairing = s.pairing
                                    and c.status <> :cancelled and c.startsAt > :now)
                                order by s.id""",
                                MentoringSession.class),
                        "s.pairing.mentor.employee.site",
                        "s.pairing.mentee.employee.site")
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("now", now)
                .getResultStream()
                .collect(groupingBy(MentoringSession::pairing, LinkedHashMap::new, toList()));
    }
}
