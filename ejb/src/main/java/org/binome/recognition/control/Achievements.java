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
        List<MentoringSession> held = held(pairing);
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
