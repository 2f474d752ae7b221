package org.binome.recognition.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return of(toCertify(pairing, side));
    }

    /** Names of the gatherings in that. */
    public Set<String> gatherings(Pairing pairing, Side side) {
        return side == Side.MENTEE
                ? Set.of()
                : toCertify(pairing, side).stream()
                        .filter(MentoringSession::gathered)
                        .map(session -> session.calendar().gathering())
                        .collect(Collectors.toSet());
    }

    private List<MentoringSession> toCertify(Pairing pairing, Side side) {
        if (side == Side.MENTEE) {
            return held(pairing);
        }
        Set<String> counted = counted(pairing);
        return held(pairing).stream()
                .filter(session -> !session.gathered()
                        || !counted.contains(session.calendar().gathering()))
                .toList();
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

    /** The gatherings that valid certificates of this mentor count. */
    private Set<String> counted(Pairing pairing) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select g from Certificate c join c.gatherings g where c.pairing.mentor = :mentor",
                        String.class)
                .setParameter("mentor", pairing.enrolment(Side.MENTOR))
                .getResultList());
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
