package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.Fetch;

/** Logged as held three days ago, and this one has not said how it was; after three weeks nobody asks any more. */
@ApplicationScoped
class PulseMissing implements NudgeRule {

    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration MEMORY = Duration.ofDays(21);

    @Inject
    EntityManager entityManager;

    @Inject
    PairQuery pairs;

    @Inject
    Moments moments;

    @Override
    public List<Occasion> due(Instant now) {
        List<Occasion> due = new ArrayList<>();
        for (Side side : Side.values()) {
            missing(side, now).stream().map(session -> occasion(session, side)).forEach(due::add);
        }
        return due;
    }

    private List<MentoringSession> missing(Side side, Instant now) {
        String person = "s.pairing." + side.name().toLowerCase(Locale.ROOT) + ".employee";
        return Fetch.joining(
                        entityManager.createQuery(
                                "select s from MentoringSession s where s.status = :held and s.loggedAt <= :before"
                                        + " and s.loggedAt > :oldest and s.pairing.endedAt is null and not exists"
                                        + " (select r.id from PulseReceipt r where r.sessionId = s.id and r.employee = "
                                        + person + ")",
                                MentoringSession.class),
                        "s.pairing.mentor.employee.site",
                        "s.pairing.mentee.employee.site")
                .setParameter("held", SessionStatus.HELD)
                .setParameter("before", now.minus(PATIENCE))
                .setParameter("oldest", now.minus(MEMORY))
                .getResultList();
    }

    private Occasion occasion(MentoringSession session, Side side) {
        Employee reader = session.pairing().enrolment(side).employee();
        String day = moments.date(session.startsAt().atZone(reader.zone()).toLocalDate(), reader.locale());
        String page = "/me/session.xhtml?id=" + session.id();
        return pairs.one(NudgeKind.PULSE, session.pairing(), side, session.id(), 0, page, day);
    }
}
