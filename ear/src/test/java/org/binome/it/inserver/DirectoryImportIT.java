package org.binome.it.inserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.binome.people.boundary.DirectoryImportReview;
import org.binome.people.boundary.DirectoryImporting;
import org.binome.people.boundary.ImportStatus;
import org.binome.people.entity.ImportPhase;
import org.binome.shared.ConflictException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("An employee list in the server")
class DirectoryImportIT {

    private static final String HEADER =
            "Number,Last name,First name,Login,E-mail,Manager,Unit,Hire date,Title,Grade,Site,Country,Time zone,Language\n";
    private static final String BOSS = row("T1", "t1", "", "Top");
    private static final String SECOND = row("T2", "t2", "T1", "Top > Left");
    private static final String THIRD = row("T3", "t3", "T2", "Top > Left > Deep");
    private static final String FOURTH = row("T4", "t4", "T1", "Top > Right");

    @Inject
    Caller caller;

    @Inject
    DirectoryImporting importing;

    @Inject
    DirectoryImportReview review;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.with(DirectoryImportIT.class, InDatabase.class);
    }

    @Test
    @DisplayName("takes people over, updates them, lets them go and come back, and keeps the reporting line")
    void story() throws Exception {
        caller.is("coordinator", "hr", "employee");
        String here = HEADER + InDatabase.people();

        ImportStatus first = takeOver(here + BOSS + SECOND + THIRD + FOURTH);
        assertThat(first.joined() + first.returned()).isEqualTo(4);
        assertThat(first.changed()).as("whoever was here stays as before").isZero();
        assertThat(InDatabase.number(
                        "select count(*) from org_unit where path = 'Top/Left/Deep' and parent_id is not null"))
                .isEqualTo(1);
        assertLinesFitManagers();

        assertThat(takeOver(here + BOSS + SECOND + THIRD).gone()).isEqualTo(1);
        assertThat(InDatabase.number("select count(*) from employee where active and number = 'T4'"))
                .isZero();

        ImportStatus third = takeOver(here + BOSS.replace("t1", "t2") + SECOND.replace("t2", "t1") + THIRD + FOURTH);
        assertThat(third.returned()).isEqualTo(1);
        assertThat(third.changed()).as("two people swap their logins").isEqualTo(2);
        assertThat(InDatabase.number("select count(*) from employee where number = 'T1' and user_name = 't2'"))
                .isEqualTo(1);
        assertLinesFitManagers();

        if (!here.equals(HEADER)) {
            assertThat(takeOver(here).gone()).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("a list with problems changes nothing, and called off leaves nothing behind")
    void faulty() throws Exception {
        caller.is("coordinator", "hr", "employee");
        int before = InDatabase.number("select count(*) from employee");
        long id = dryRun(HEADER
                + row("T7", "t7", "T8", "Top").replace("2001-02-03", "2001-02-30")
                + row("T8", "t8", "T7", "Top")
                + row("", "t9", "T7", "Top"));

        assertThat(review.status(id).phase()).isEqualTo(ImportPhase.FAULTY);
        assertThat(review.problems(id, 0, 50))
                .extracting(problem -> problem.row() + " " + problem.fault())
                .containsExactly("2 DAY_NOT_IN_CALENDAR", "2 MANAGER_CYCLE", "3 MANAGER_CYCLE", "4 NUMBER_MISSING");
        assertThatThrownBy(() -> importing.confirm(id, true)).isInstanceOf(ConflictException.class);
        assertThat(InDatabase.number("select count(*) from employee")).isEqualTo(before);
        importing.cancel(id);
        assertThat(InDatabase.number("select count(*) from directory_import_part where import_id = " + id))
                .isZero();
    }

    private static String row(String number, String login, String manager, String unit) {
        return String.join(
                        ",",
                        number,
                        "Last " + login,
                        "First",
                        login,
                        "",
                        manager,
                        unit,
                        "2001-02-03",
                        "",
                        "3",
                        "",
                        "",
                        "",
                        "")
                + "\n";
    }

    private ImportStatus takeOver(String list) {
        long id = dryRun(list);
        assertThat(review.status(id).phase()).isEqualTo(ImportPhase.READY);
        importing.confirm(id, true);
        ImportStatus status = await(id);
        assertThat(status.phase()).isEqualTo(ImportPhase.DONE);
        return status;
    }

    private long dryRun(String list) {
        long id = importing.receive(
                "list.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH);
        importing.dryRun(id);
        await(id);
        return id;
    }

    private ImportStatus await(long id) {
        for (int tries = 0; review.status(id).phase().running() && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return review.status(id);
    }

    private void assertLinesFitManagers() throws Exception {
        assertThat(
                        InDatabase.number(
                                """
                        with recursive above(person, id) as (
                            select id, manager_id from employee where active and manager_id is not null
                            union all
                            select above.person, e.manager_id from above join employee e on e.id = above.id
                            where e.manager_id is not null)
                        select (select count(*) from above) - (
                            select count(*) from employee one join employee other
                                on one.line_left < other.line_left and other.line_right < one.line_right
                            where one.active and other.active)
                        """))
                .as("more or fewer intervals than managers, however far up")
                .isZero();
        assertThat(
                        InDatabase.number(
                                """
                        select count(*) from employee e join employee m on m.id = e.manager_id
                        where e.active and not (m.line_left < e.line_left and e.line_right < m.line_right)
                        """))
                .isZero();
    }
}
