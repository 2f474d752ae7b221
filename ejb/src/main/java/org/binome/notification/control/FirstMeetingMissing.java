package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.binome.notification.entity.NudgeKind;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.entity.SessionStatus;

/** Started a fortnight ago, and the two have neither met nor a date to come; a date of last week may still be logged. */
@ApplicationScoped
class FirstMeetingMissing implements NudgeRule {

    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final Duration TO_LOG = Duration.ofDays(7);

    @Inject
    PairQuery pairs;

    @Override
    public List<Occasion> due(Instant now) {
        return pairs.where(
                        """
                        p.status = :active and p.startedAt <= :before and not exists (
                          select s.id from MentoringSession s where s.pairing = p
                            and (s.status = :held or s.status <> :cancelled and s.startsAt > :lately))""")
                .setParameter("active", PairingStatus.ACTIVE)
                .setParameter("before", now.minus(PATIENCE))
                .setParameter("held", SessionStatus.HELD)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("lately", now.minus(TO_LOG))
                .getResultStream()
                .flatMap(pairing -> pairs.both(NudgeKind.FIRST_MEETING, pairing, pairing.id(), 0).stream())
                .toList();
    }
}
