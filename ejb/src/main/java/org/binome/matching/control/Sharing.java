package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.binome.enrolment.entity.Enrolment;
import org.binome.shared.Fetch;
import org.binome.shared.Unaccented;

/** Those of a campaign who share something, found by what somebody types. */
@ApplicationScoped
public class Sharing {

    private static final String NAMED = "concat(' ', p.firstName, ' ', p.lastName, ' ', p.unit.name, ' ', p.site.name)";
    private static final String NAMELESS = "concat(' ', p.unit.name, ' ', p.site.name)";

    @Inject
    EntityManager entityManager;

    /**
     * Who takes part and offers something, with a word that begins so. @param blind true to look at unit and site only, and to
     * order by them: an order by names would tell of names (B07)
     */
    public List<Enrolment> called(long campaignId, String beginning, int limit, boolean blind) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select e from Enrolment e join e.employee p where e.campaign.id = :id"
                                        + " and e.status = org.binome.enrolment.entity.EnrolmentStatus.ENROLLED"
                                        + " and e.id in (select x.id from Enrolment x join x.offers o where x.campaign.id = :id)"
                                        + " and " + Unaccented.jpql(blind ? NAMELESS : NAMED) + " like :text escape '!'"
                                        + " order by "
                                        + (blind ? "p.unit.name, p.site.name" : "p.firstName, p.lastName") + ", e.id",
                                Enrolment.class),
                        "e.employee")
                .setParameter("id", campaignId)
                .setParameter("text", "% " + Unaccented.typed(beginning) + "%")
                .setMaxResults(limit)
                .getResultList();
    }
}
