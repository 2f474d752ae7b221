package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.binome.session.entity.SessionsCalledOff;

/** Sessions to which both were invited and that did not take place. Drafts that were dropped do not count. */
@ApplicationScoped
public class CalledOff {

    private static final String IN_A_ROW =
            """
            (select count(*) from mentoring_session s where s.pairing_id = p.id and s.called_off_at is not null
              and not exists (select 1 from mentoring_session h where h.pairing_id = p.id and h.logged_at > s.called_off_at))""";

    @Inject
    EntityManager entityManager;

    @Inject
    Event<SessionsCalledOff> events;

    /** Of this pairing, since the two last met. */
    public int inARow(long pairingId) {
        entityManager.flush();
        return number("select " + IN_A_ROW + " from pairing p where p.id = ?1", pairingId);
    }

    /** How many active pairings of a campaign have cancelled too often in a row. */
    public int pairs(long campaignId) {
        return number(
                "select count(*) from pairing p where p.campaign_id = ?1 and p.status = 'ACTIVE' and " + IN_A_ROW
                        + " >= " + SessionsCalledOff.TOO_MANY,
                campaignId);
    }

    /** One more has been cancelled: when there are too many, that is noted, once. */
    public void count(long pairingId) {
        int inARow = inARow(pairingId);
        if (inARow == SessionsCalledOff.TOO_MANY) {
            events.fire(new SessionsCalledOff(pairingId, inARow));
        }
    }

    private int number(String sql, long id) {
        return ((Number)
                        entityManager.createNativeQuery(sql).setParameter(1, id).getSingleResult())
                .intValue();
    }
}
