package org.binome.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.binome.it.Running;
import org.binome.it.Statements;
import org.binome.it.access.HttpBrowser;
import org.binome.it.api.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the database is asked must not follow from how much there is. */
@DisplayName("Questions to the database, in the demo company")
@ExtendWith(Company.class)
class StatementsIT {

    /** Those of a pairing, the skill that the first one names, and what it is called; nobody has more than three pairings. */
    private static final int OBJECTIVES = 3;

    /** Such as the one of a head without manager. */
    private static final int FEW = 3;

    @ParameterizedTest(name = "{0} of 3 and of 40 rows")
    @CsvSource({"/rounds/ROUND/proposals", "/employees", "/directory-imports/IMPORT/changes"})
    @DisplayName("a page of many rows asks no more than a page of few")
    void lists(String path) throws SQLException {
        Api hr = Api.as("hr");
        String list = path.replace("ROUND", newest("matching_round")).replace("IMPORT", newest("directory_import"));

        assertThat(Statements.of(() -> hr.get(list + "?limit=40").is(200)))
                .isPositive()
                .isLessThanOrEqualTo(
                        Statements.of(() -> hr.get(list + "?limit=3").is(200)) + FEW);
    }

    @Test
    @DisplayName("somebody with two pairings asks no more than somebody with one, but for the objectives of each")
    void pairings() throws SQLException {
        Api one = Api.as(withPairings(1));
        Api two = Api.as(withPairings(2));

        assertThat(Statements.of(() -> two.get("/me/pairings").is(200)))
                .isPositive()
                .isLessThanOrEqualTo(Statements.of(() -> one.get("/me/pairings").is(200)) + OBJECTIVES);
    }

    /** Home shows a part of each component; each asks who is calling, and one to three questions of its own. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "hr, /hr/campaigns.xhtml, 12",
        "hr, /hr/people.xhtml, 14",
        "hr, /hr/skills.xhtml, 14",
        "hr, /hr/matching.xhtml?campaign={running}, 44",
        "mentor, /me/home.xhtml, 92",
        "mentor, /me/pairings.xhtml, 14",
        "mentor, /me/proposals.xhtml, 12"
    })
    @DisplayName("the main pages stay within what their parts need")
    void pages(String user, String path, int most) throws SQLException {
        HttpBrowser browser = new HttpBrowser();
        String page = path.replace("{running}", text("select id from campaign where name = 'Passerelle'"));
        browser.signIn(user, page);

        assertThat(Statements.of(
                        () -> assertThat(browser.get(page).statusCode()).isEqualTo(200)))
                .isBetween(1L, (long) most);
    }

    private static String newest(String table) throws SQLException {
        return text("select max(id) from " + table);
    }

    private static String withPairings(int many) throws SQLException {
        return text(
                """
                select e.user_name from employee e join enrolment n on n.employee_id = e.id
                    join pairing p on n.id in (p.mentor_id, p.mentee_id)
                where e.active group by e.user_name having count(*) = %d order by e.user_name limit 1"""
                        .formatted(many));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = Running.database();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).as(query).isTrue();
            return rows.getString(1);
        }
    }
}
