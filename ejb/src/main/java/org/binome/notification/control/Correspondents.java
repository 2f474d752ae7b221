package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.YearMonth;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.EnrolmentStatus;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.programme.entity.Format;
import org.binome.programme.entity.Phase;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;

/** Finds what events tell about, so that letters can name it. */
@ApplicationScoped
public class Correspondents {

    @Inject
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

    /** The meeting of a group of which this session is a part. */
    public GroupSession gathering(MentoringSession session) {
        String name = session.calendar().gathering();
        return new GroupSession(
                name,
                entityManager
                        .createQuery(
                                "select s from MentoringSession s where s.calendar.gathering = :name order by s.id",
                                MentoringSession.class)
                        .setParameter("name", name)
                        .getResultList());
    }

    /** True when the mentor of a group has heard of this month by another pairing of it: the same hours made it full (P20). */
    boolean toldOfMonth(Pairing pairing, YearMonth month) {
        return pairing.campaign().frame().format() == Format.GROUP
                && entityManager
                                .createQuery(
                                        "select count(f) from FullMonth f where f.month = :month and f.pairing <> :pairing"
                                                + " and f.pairing.mentor = :mentor",
                                        Long.class)
                                .setParameter("month", month.toString())
                                .setParameter("pairing", pairing)
                                .setParameter("mentor", pairing.enrolment(Side.MENTOR))
                                .getSingleResult()
                        > 0;
    }

    /** Who takes part in a campaign, paused or not, and is in no open pairing. */
    List<Enrolment> unpaired(long campaignId) {
        return entityManager
                .createQuery(
                        """
                        select e from Enrolment e join fetch e.employee where e.campaign.id = :campaign and e.status in :counting
                        and not exists (select p.id from Pairing p where p.endedAt is null and (p.mentor = e or p.mentee = e))
                        order by e.id""",
                        Enrolment.class)
                .setParameter("campaign", campaignId)
                .setParameter("counting", List.of(EnrolmentStatus.ENROLLED, EnrolmentStatus.PAUSED))
                .getResultList();
    }

    /** True for a draft and after a withdrawal too. */
    boolean hasEnrolment(long campaignId, long employeeId) {
        return entityManager
                        .createQuery(
                                "select count(e) from Enrolment e where e.campaign.id = :campaign"
                                        + " and e.employee.id = :employee",
                                Long.class)
                        .setParameter("campaign", campaignId)
                        .setParameter("employee", employeeId)
                        // a whole company may be asked in one transaction: no flush for each of them
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
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
