package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.recognition.entity.Achievement;
import org.binome.recognition.entity.SoftSkills;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;

/** What the two of a pairing have done, from the sessions they held. */
@ApplicationScoped
public class Achievements {

    @Inject
    EntityManager entityManager;

    public Achievement of(Pairing pairing) {
        return of(held(pairing));
    }

    /** What one of the two may say of it: what a mentor did for a whole group stands on one certificate only (P20). */
    public Achievement of(Pairing pairing, Side side) {
        return side == Side.MENTEE
                ? of(pairing)
                : of(held(pairing).stream()
                        .filter(session -> !session.gathered() || !certified(session))
                        .toList());
    }

    private static Achievement of(List<MentoringSession> held) {
        return new Achievement(
                held.size(),
                held.stream().mapToInt(MentoringSession::heldMinutes).sum(),
                swapped(held),
                held.stream()
                        .map(session -> session.frame().themeCode())
                        .filter(code -> !code.isBlank())
                        .distinct()
                        .toList());
    }

    /** Unknown until the surveys ask for them; a mentee has none here. */
    public SoftSkills softSkills(Pairing pairing, Side side) {
        return SoftSkills.unknown();
    }

    private static int swapped(List<MentoringSession> held) {
        return (int) held.stream().filter(MentoringSession::swapped).count();
    }

    /** True when another certificate of the mentor's, out of the same gathering, stands. */
    private boolean certified(MentoringSession session) {
        return entityManager
                        .createQuery(
                                "select count(c) from Certificate c, MentoringSession s where c.pairing = s.pairing"
                                        + " and c.holder = :mentor and c.revokedAt is null and s.status = :held"
                                        + " and s.pairing <> :pairing and s.calendar.gathering = :gathering",
                                Long.class)
                        .setParameter("mentor", Side.MENTOR)
                        .setParameter("held", SessionStatus.HELD)
                        .setParameter("pairing", session.pairing())
                        .setParameter("gathering", session.calendar().gathering())
                        .getSingleResult()
                > 0;
    }

    private List<MentoringSession> held(Pairing pairing) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where s.pairing = :pairing and s.status = :held"
                                + " order by s.startsAt",
                        MentoringSession.class)
                .setParameter("pairing", pairing)
                .setParameter("held", SessionStatus.HELD)
                .getResultList();
    }
}
