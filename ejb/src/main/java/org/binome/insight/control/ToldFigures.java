package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.binome.insight.entity.Takeup;
import org.binome.shared.PersonalData;

/** What managers were told last, so that comparing two days tells about nobody (B10). */
@ApplicationScoped
@PersonalData(
        purpose = PersonalData.Purpose.MENTORING,
        category = PersonalData.Category.ACCESS,
        retention = PersonalData.Keep.CAMPAIGN_AND_A_YEAR,
        columns = "told_figure.employee_id")
public class ToldFigures {

    @Inject
    EntityManager entityManager;

    /** What this manager is told now: the present figure where it may be, else what was told last, else nothing. */
    public Optional<Takeup> tell(long campaign, long manager, Takeup now) {
        Optional<Takeup> last = last(campaign, manager);
        if (last.isPresent() ? last.get().mayBecome(now) : now.safe()) {
            keep(campaign, manager, now);
            return Optional.of(now);
        }
        return last;
    }

    @SuppressWarnings("unchecked")
    private Optional<Takeup> last(long campaign, long manager) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select asked, enrolled from told_figure where campaign_id = ?1 and employee_id = ?2 for update")
                .setParameter(1, campaign)
                .setParameter(2, manager)
                .getResultList();
        return rows.stream()
                .map(row -> new Takeup(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .findFirst();
    }

    private void keep(long campaign, long manager, Takeup told) {
        entityManager
                .createNativeQuery(
                        """
                        insert into told_figure (campaign_id, employee_id, asked, enrolled) values (?1, ?2, ?3, ?4)
                        on conflict (campaign_id, employee_id)
                        do update set asked = excluded.asked, enrolled = excluded.enrolled""")
                .setParameter(1, campaign)
                .setParameter(2, manager)
                .setParameter(3, told.asked())
                .setParameter(4, told.enrolled())
                .executeUpdate();
    }
}
