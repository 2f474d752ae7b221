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
import org.binome.survey.boundary.MentorSkills;

/** What the two of a pairing have done, from the sessions they held. */
@ApplicationScoped
public class Achievements {

    @Inject
    EntityManager entityManager;

    @Inject
    MentorSkills mentorSkills;

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

    /** The mean of what both say, halves rounded up; unknown until both have said it, and for a mentee. */
    public SoftSkills softSkills(Pairing pairing, Side side) {
        return side == Side.MENTEE
                ? SoftSkills.unknown()
                : mentorSkills.of(pairing.id()).map(Achievements::rounded).orElseGet(SoftSkills::unknown);
    }

    private static SoftSkills rounded(org.binome.survey.boundary.SoftSkills means) {
        return new SoftSkills(
                (int) Math.round(means.pedagogy()),
                (int) Math.round(means.communication()),
                (int) Math.round(means.patience()),
                (int) Math.round(means.adaptability()));
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
