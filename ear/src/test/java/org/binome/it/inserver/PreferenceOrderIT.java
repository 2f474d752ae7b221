package org.binome.it.inserver;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.binome.matching.control.CohortRows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Ranked preferences in the database")
class PreferenceOrderIT {

    private static final int PEOPLE = 500;
    private static final int RANKS = 5;

    /** A cohort in which everybody ranks five others, stored from the least dear to the dearest. */
    private static final List<String> COHORT = List.of(
            "insert into site (id, version, name, country, zone) values (-1, 1, 'Order', 'FR', 'Europe/Paris')",
            "insert into org_unit (id, version, path, name) values (-1, 1, 'Order', 'Order')",
            """
            insert into employee (id, version, number, first_name, last_name, grade, language, unit_id, site_id, active,
              line_depth, line_left, line_right)
            select -n, 1, 'ORDER-' || n, 'First', 'Last', 1, 'en', -1, -1, true, 0, -2 * n, 1 - 2 * n
            from generate_series(1, 500) n""",
            """
            insert into campaign (id, version, programme_id, name, kind, phase, enrolment_from, matching_from, running_from,
              closes_on, planned_sessions, session_minutes, monthly_budget_minutes, direction, approval_order, proposal_days,
              objective, left_out_penalty, weight_needs, weight_preferences, weight_swap, weight_distance, weight_time,
              weight_interests, weight_waiting, charter_version, archived, scheduled, format)
            values (-1, 1, 1, 'Order', 'COHORT', 'DRAFT', '2031-01-01', '2031-02-01', '2031-03-01', '2031-09-01', 6, 60, 180,
              'GRADE', 'SENIOR_FIRST', 7, 'PARTICIPATION_FIRST', 5000, 40, 20, 10, 10, 10, 5, 5, 1, false, false, 'PAIR')""",
            """
            insert into enrolment (id, version, campaign_id, employee_id, status, consent_given_at, consent_text_version, zone,
              capacity, rounds_waited)
            select -n, 1, -1, -n, 'ENROLLED', now(), 1, 'Europe/Paris', 1, 0 from generate_series(1, 500) n""",
            """
            insert into enrolment_preference (enrolment_id, position, employee_id)
            select -n, p, -1 - (n + p) % 500 from generate_series(0, 4) p, generate_series(1, 500) n order by p desc, n""");

    @Inject
    EntityManager entityManager;

    @Inject
    UserTransaction transaction;

    @Inject
    CohortRows rows;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.with(PreferenceOrderIT.class);
    }

    @Test
    @DisplayName("P14 keep their ranks, also when the database sorts by people to join")
    void order() throws Exception {
        transaction.begin();
        try {
            COHORT.forEach(this::say);
            say("set local enable_hashjoin = off");
            say("set local enable_nestloop = off");

            Map<Long, List<Long>> preferences = rows.preferences(-1);

            assertThat(preferences).hasSize(PEOPLE);
            preferences.forEach((enrolment, dearestFirst) -> assertThat(dearestFirst)
                    .isEqualTo(IntStream.range(0, RANKS)
                            .mapToObj(rank -> -1 - (rank - enrolment) % PEOPLE)
                            .toList()));
        } finally {
            transaction.rollback();
        }
    }

    private void say(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
