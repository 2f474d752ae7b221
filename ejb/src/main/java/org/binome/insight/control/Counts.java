package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.binome.insight.entity.Place;
import org.binome.insight.entity.Scope;
import org.binome.insight.entity.Takeup;
import org.binome.insight.entity.Viewpoint;
import org.binome.people.entity.OrgUnit;

/** Counts by SQL, live, and not yet protected: nothing of this may be shown as it is. */
@ApplicationScoped
public class Counts {

    private static final String BELOW = " and e.line_left > ?2 and e.line_right < ?3 ";

    /** Asked: invited, or the whole company where nobody was invited; and whoever has said yes. */
    private static final String ASKED =
            """
             from employee e
             left join enrolment n on n.campaign_id = ?1 and n.employee_id = e.id and n.consent_given_at is not null
             where (n.id is not null or e.active and (
                 exists (select 1 from enrolment_invitation i where i.campaign_id = ?1 and i.employee_id = e.id)
                 or not exists (select 1 from enrolment_invitation i where i.campaign_id = ?1)))"""
                    + BELOW;

    private static final Viewpoint WHOLE = Viewpoint.whole(Scope.COMPANY);

    @Inject
    EntityManager entityManager;

    @Inject
    Places places;

    public Headcount headcount(long campaign, Viewpoint viewpoint) {
        Map<Place, Takeup> rows = new HashMap<>();
        Map<Long, OrgUnit> units = places.units();
        for (Object[] row : rows(
                "select e.site_id, e.unit_id, count(*), count(n.id)" + ASKED + "group by 1, 2", campaign, viewpoint)) {
            rows.merge(place(row, units), new Takeup(number(row[2]), number(row[3])), Takeup::plus);
        }
        return new Headcount(rows);
    }

    /** Whether HR has asked anybody. */
    public boolean invited(long campaign) {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select 1 from enrolment_invitation where campaign_id = ?1)")
                .setParameter(1, campaign)
                .getSingleResult();
    }

    /** How many were asked, have said yes, have seen a proposal, have agreed as a pair, have begun as a pair. */
    public List<Integer> stages(long campaign, Viewpoint viewpoint) {
        Object[] row = rows(
                        """
                        select count(*), count(n.id),
                          count(n.id) filter (where n.id in (
                            select unnest(array[p.mentor_id, p.mentee_id]) from match_proposal p
                            where p.campaign_id = ?1 and p.published_at is not null)),
                          count(n.id) filter (where n.id in (
                            select unnest(array[p.mentor_id, p.mentee_id]) from match_proposal p
                            where p.campaign_id = ?1
                            and p.mentor_consent_at is not null and p.mentee_consent_at is not null)),
                          count(n.id) filter (where n.id in (
                            select unnest(array[g.mentor_id, g.mentee_id]) from pairing g
                            where g.campaign_id = ?1 and g.started_at is not null))"""
                                + ASKED,
                        campaign,
                        viewpoint)
                .get(0);
        return Arrays.stream(row).map(Counts::number).toList();
    }

    /** How many have met as a pair, and have met with roles swapped. */
    public List<Integer> swaps(long campaign, Viewpoint viewpoint) {
        Object[] row = rows(
                        """
                        select
                          count(n.id) filter (where n.id in (
                            select unnest(array[g.mentor_id, g.mentee_id]) from pairing g
                            join mentoring_session s on s.pairing_id = g.id
                            where g.campaign_id = ?1 and s.status = 'HELD')),
                          count(n.id) filter (where n.id in (
                            select unnest(array[g.mentor_id, g.mentee_id]) from pairing g
                            join mentoring_session s on s.pairing_id = g.id
                            where g.campaign_id = ?1 and s.status = 'HELD' and s.swap_state = 'AGREED'))"""
                                + ASKED,
                        campaign,
                        viewpoint)
                .get(0);
        return Arrays.stream(row).map(Counts::number).toList();
    }

    /** By month and place of the mentee: mentees who met, sessions held, minutes. */
    public Map<YearMonth, Map<Place, Meetings>> meetings(long campaign, Viewpoint viewpoint) {
        return byMonth(
                rows(
                        """
                        select e.site_id, e.unit_id, to_char(s.starts_at at time zone s.zone, 'YYYY-MM'),
                          count(distinct e.id), count(*), sum(s.held_minutes)
                        from mentoring_session s join pairing g on g.id = s.pairing_id
                        join enrolment n on n.id = g.mentee_id join employee e on e.id = n.employee_id
                        where g.campaign_id = ?1 and s.status = 'HELD'"""
                                + BELOW + "group by 1, 2, 3",
                        campaign,
                        viewpoint),
                Meetings::of,
                Meetings::plus);
    }

    /** By month and place: people who answered. */
    public Map<YearMonth, Map<Place, Integer>> respondents(long campaign) {
        return byMonth(
                rows(
                        """
                        select e.site_id, e.unit_id, to_char(s.starts_at at time zone s.zone, 'YYYY-MM'), count(distinct e.id)
                        from pulse_receipt r join mentoring_session s on s.id = r.session_id
                        join pairing g on g.id = s.pairing_id join employee e on e.id = r.employee_id
                        where g.campaign_id = ?1 and r.mixed"""
                                + BELOW + "group by 1, 2, 3",
                        campaign,
                        WHOLE),
                counts -> counts[0],
                Integer::sum);
    }

    /** By month and place: what was answered. */
    public Map<YearMonth, Map<Place, Answers>> answers(long campaign) {
        return byMonth(
                rows(
                        """
                        select a.site_id, a.unit_id, to_char(a.month, 'YYYY-MM'), count(*),
                          sum(a.mood), min(a.mood), max(a.mood), sum(a.useful), min(a.useful), max(a.useful)
                        from pulse_answer a where a.campaign_id = ?1 and a.mixed and ?2 < ?3 group by 1, 2, 3""",
                        campaign,
                        WHOLE),
                Answers::of,
                Answers::plus);
    }

    private <T> Map<YearMonth, Map<Place, T>> byMonth(
            List<Object[]> rows, Function<int[], T> read, BinaryOperator<T> together) {
        Map<Long, OrgUnit> units = places.units();
        Map<YearMonth, Map<Place, T>> months = new TreeMap<>();
        for (Object[] row : rows) {
            int[] counts =
                    Arrays.stream(row, 3, row.length).mapToInt(Counts::number).toArray();
            months.computeIfAbsent(YearMonth.parse((String) row[2]), month -> new HashMap<>())
                    .merge(place(row, units), read.apply(counts), together);
        }
        return months;
    }

    private static Place place(Object[] row, Map<Long, OrgUnit> units) {
        return new Place(
                ((Number) row[0]).longValue(),
                units.get(((Number) row[1]).longValue()).id());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long campaign, Viewpoint viewpoint) {
        Query query = entityManager.createNativeQuery(sql);
        return query.setParameter(1, campaign)
                .setParameter(2, viewpoint.left())
                .setParameter(3, viewpoint.right())
                .getResultList();
    }
}
