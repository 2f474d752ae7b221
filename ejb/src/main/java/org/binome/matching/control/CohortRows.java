package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.binome.enrolment.boundary.TrainedPeople;
import org.binome.enrolment.entity.Enrolment;
import org.binome.enrolment.entity.Priority;
import org.binome.enrolment.entity.WeeklySlot;
import org.binome.enrolment.entity.Wish;
import org.binome.matching.engine.Need;
import org.binome.matching.engine.Offer;
import org.binome.matching.entity.Side;
import org.binome.programme.entity.Campaign;
import org.binome.skill.entity.Level;

/**
 * What the enrolments of a campaign say, each kind in one query over the whole cohort: asking person by person would take
 * thousands. Keys are ids of enrolments.
 */
@ApplicationScoped
public class CohortRows {

    private static final String OF_CAMPAIGN =
            " x join enrolment e on e.id = x.enrolment_id where e.campaign_id = ? and e.status = 'ENROLLED'";

    @Inject
    EntityManager entityManager;

    @Inject
    TrainedPeople trained;

    /** Who takes part, by id, with the facts of the directory at hand. */
    public List<Enrolment> enrolments(long campaignId) {
        readPlaces();
        entityManager
                .createQuery("select m from Employee m where m.id in"
                        + " (select p.manager.id from Enrolment e join e.employee p where e.campaign.id = :id)")
                .setParameter("id", campaignId)
                .getResultList();
        return entityManager
                .createQuery(
                        "select e from Enrolment e join fetch e.employee p where e.campaign.id = :id"
                                + " and e.status = org.binome.enrolment.entity.EnrolmentStatus.ENROLLED"
                                + " and p.active = true order by e.id",
                        Enrolment.class)
                .setParameter("id", campaignId)
                .getResultList();
    }

    public Map<Long, List<Offer>> offers(long campaignId) {
        return grouped(
                "select e.id, x.skill_id, x.level, x.wish from enrolment_offer",
                campaignId,
                row -> new Offer(
                        id(row[1]),
                        Level.valueOf((String) row[2]).weight(),
                        Wish.valueOf((String) row[3]).weight()));
    }

    public Map<Long, List<Need>> needs(long campaignId) {
        return grouped(
                "select e.id, x.skill_id, x.priority from enrolment_need",
                campaignId,
                row -> new Need(id(row[1]), Priority.valueOf((String) row[2]).weight()));
    }

    public Map<Long, List<String>> languages(long campaignId) {
        return grouped("select e.id, x.language from enrolment_language", campaignId, row -> (String) row[1]);
    }

    public Map<Long, List<WeeklySlot>> slots(long campaignId) {
        return grouped(
                "select e.id, x.day, cast(x.starts_at as varchar), cast(x.ends_at as varchar) from enrolment_slot",
                campaignId,
                row -> new WeeklySlot(
                        DayOfWeek.valueOf((String) row[1]), LocalTime.parse((String) row[2]), LocalTime.parse((String)
                                row[3])));
    }

    public Map<Long, List<String>> interests(long campaignId) {
        return grouped("select e.id, x.interest from enrolment_interest", campaignId, row -> (String) row[1]);
    }

    /** Ids of employees, the dearest first. */
    public Map<Long, List<Long>> preferences(long campaignId) {
        return grouped(
                "select e.id, x.employee_id from enrolment_preference",
                " order by x.position",
                campaignId,
                row -> id(row[1]));
    }

    public Map<Long, List<Long>> vetoes(long campaignId) {
        return grouped("select e.id, x.employee_id from enrolment_veto", campaignId, row -> id(row[1]));
    }

    /** Ids of the employees trained for that side; nobody is asked for where the campaign asks for no training. */
    public Set<Long> trained(Campaign campaign, Side side) {
        if (!campaign.policy().trainingRequired()) {
            return Set.of();
        }
        return side == Side.MENTOR ? trained.mentors(campaign.id()) : trained.mentees(campaign.id());
    }

    /**
     * Changes whenever something changes that a round depends on: who takes part with what and how trained, what has been answered
     * and wished, the campaign, the directory, and who has met whom anywhere.
     */
    public String stamp(long campaignId) {
        return written(campaignId) + trained(entityManager.find(Campaign.class, campaignId));
    }

    /** Training is finished for good, so the numbers tell. Empty where the campaign asks for none. */
    private String trained(Campaign campaign) {
        return campaign.policy().trainingRequired()
                ? "-" + trained(campaign, Side.MENTOR).size() + "."
                        + trained(campaign, Side.MENTEE).size()
                : "";
    }

    private String written(long campaignId) {
        return entityManager
                .createNativeQuery(
                        """
                        select concat_ws('-',
                          (select concat_ws('.', count(*), sum(version), sum(rounds_waited), max(id)) from enrolment
                            where campaign_id = ? and status = 'ENROLLED'),
                          (select concat_ws('.', count(*), sum(version)) from match_proposal
                            where campaign_id = ? and not (state = 'PROPOSED' and published_at is null)),
                          (select concat_ws('.', count(*), sum(version), max(id)) from pair_wish where campaign_id = ?),
                          (select version from campaign where id = ?),
                          (select max(id) from directory_import where phase = 'DONE'),
                          (select count(*) from pairing))""")
                .setParameter(1, campaignId)
                .setParameter(2, campaignId)
                .setParameter(3, campaignId)
                .setParameter(4, campaignId)
                .getSingleResult()
                .toString();
    }

    /** Sites and units into the persistence context, so that following an association asks nothing more. */
    public void readPlaces() {
        entityManager.createQuery("select s from Site s").getResultList();
        entityManager.createQuery("select u from OrgUnit u").getResultList();
    }

    private <T> Map<Long, List<T>> grouped(String select, long campaignId, Function<Object[], T> value) {
        return grouped(select, "", campaignId, value);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<Long, List<T>> grouped(String select, String order, long campaignId, Function<Object[], T> value) {
        List<Object[]> rows = entityManager
                .createNativeQuery(select + OF_CAMPAIGN + order)
                .setParameter(1, campaignId)
                .getResultList();
        Map<Long, List<T>> grouped = new HashMap<>();
        rows.forEach(row ->
                grouped.computeIfAbsent(id(row[0]), any -> new ArrayList<>()).add(value.apply(row)));
        return grouped;
    }

    private static long id(Object number) {
        return ((Number) number).longValue();
    }
}
