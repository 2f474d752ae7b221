package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.programme.entity.Phase;
import org.binome.session.entity.MentoringSession;

/** Finds what events tell about, so that letters can name it. */
@ApplicationScoped
public class Correspondents {

    @PersistenceContext
    EntityManager entityManager;

    public <T> T find(Class<T> type, long id) {
        return entityManager.find(type, id);
    }

    public Pairing pairing(long id) {
        return find(Pairing.class, id);
    }

    public MentoringSession session(long id) {
        return find(MentoringSession.class, id);
    }

    /** True while rounds to come may find somebody for this person on that side. */
    boolean seeks(Enrolment person, Side side) {
        String path = side == Side.MENTOR ? "p.mentor" : "p.mentee";
        long held = entityManager
                .createQuery(
                        "select count(p) from MatchProposal p where p.placeHeld = true and " + path + " = :person",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
        int places = side == Side.MENTOR ? person.capacity() : 1;
        return person.takesPart() && person.campaign().phase() != Phase.CLOSED && held < places;
    }
}
