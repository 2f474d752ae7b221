package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.binome.notification.entity.NudgeKind;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;

/** The last two sessions of an active pairing were cancelled, and no other is to come. */
@ApplicationScoped
class CancelledTwice implements NudgeRule {

    @Inject
    EntityManager entityManager;

    @Inject
    PairQuery pairs;

    @Override
    public List<Occasion> due(Instant now) {
        return Fetch.joining(
                        entityManager.createQuery(
                                """
                                select s from MentoringSession s
                                where s.status = :cancelled and s.pairing.status = :active
                                  and not exists (select l.id from MentoringSession l where l.pairing = s.pairing
                                    and l.startsAt > s.startsAt)
                                  and not exists (select c.id from MentoringSession c where c.pairing = s.pairing
                                    and c.status <> :cancelled and c.startsAt > :now)
                                  and exists (select o.id from MentoringSession o where o.pairing = s.pairing
                                    and o.status = :cancelled and o.startsAt < s.startsAt
                                    and not exists (select m.id from MentoringSession m where m.pairing = s.pairing
                                      and m.startsAt > o.startsAt and m.startsAt < s.startsAt))""",
                                MentoringSession.class),
                        "s.pairing.mentor.employee.site",
                        "s.pairing.mentee.employee.site")
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("now", now)
                .getResultStream()
                .flatMap(last -> pairs.both(NudgeKind.CANCELLED_TWICE, last.pairing(), last.id(), 0).stream())
                .toList();
    }
}
