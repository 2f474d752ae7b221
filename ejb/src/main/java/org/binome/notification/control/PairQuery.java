package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.NudgeKind;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;

/** Pairings and their two people, as occasions for a word. */
@ApplicationScoped
class PairQuery {

    @Inject
    EntityManager entityManager;

    /** @param condition on {@code p} */
    TypedQuery<Pairing> where(String condition) {
        return Fetch.joining(
                entityManager.createQuery("select p from Pairing p where " + condition, Pairing.class),
                "p.mentor.employee.site",
                "p.mentee.employee.site");
    }

    /** An occasion for each of the two. */
    List<Occasion> both(NudgeKind kind, Pairing pairing, long about, long after, Object... facts) {
        List<Occasion> both = new ArrayList<>();
        for (Side side : Side.values()) {
            both.add(one(kind, pairing, side, about, after, "/me/pairing.xhtml?id=" + pairing.id(), facts));
        }
        return both;
    }

    /** @param facts after the partner's name */
    Occasion one(NudgeKind kind, Pairing pairing, Side side, long about, long after, String page, Object... facts) {
        Employee reader = pairing.enrolment(side).employee();
        Object[] told = new Object[facts.length + 1];
        told[0] = pairing.enrolment(side.other()).employee().firstName();
        System.arraycopy(facts, 0, told, 1, facts.length);
        return new Occasion(kind, reader, about, after, page, told);
    }
}
