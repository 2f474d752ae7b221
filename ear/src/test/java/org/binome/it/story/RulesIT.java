package org.binome.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.binome.it.Running;
import org.binome.it.access.HttpBrowser;
import org.binome.it.api.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the product must refuse, tried in the middle of the demo company's life. */
@DisplayName("The rules, in the demo company")
@ExtendWith(Company.class)
class RulesIT {

    @Test
    @DisplayName("P05 P21 the database itself refuses an active pairing without two consents and two signatures")
    void activeWithoutSignatures() {
        refused("pairing_active_signed", "update pairing set mentor_signed_at = null where status = 'ACTIVE'");
        refused(
                "pairing_active_signed",
                "update pairing set mentee_charter_version = mentee_charter_version + 1 where status = 'ACTIVE'");
        refused("mentor_consent_at", "update pairing set mentor_consent_at = null where status = 'ACTIVE'");
    }

    @Test
    @DisplayName("P09 the database itself refuses more places than the mentor has")
    void capacity() {
        refused(
                "match_proposal_capacity",
                """
                update match_proposal p set mentor_place = 3 where place_held and mentor_place < 3
                  and exists (select from enrolment e where e.id = p.mentor_id and e.capacity < 3)""");
    }

    @Test
    @DisplayName("P05 the database itself refuses an open pairing without an agreed proposal of the same two people")
    void pairingWithoutAgreement() {
        refused(
                "pairing_open_holds_place",
                """
                update match_proposal p set place_held = false, mentor_place = null
                where exists (select from pairing b where b.proposal_id = p.id and b.status = 'ACTIVE')""");
        refused(
                "pairing_open_holds_place",
                "update pairing set mentor_id = mentee_id, mentee_id = mentor_id where status = 'ACTIVE'");
    }

    @Test
    @DisplayName("the audit trail takes no change and no removal")
    void audit() {
        refused("append-only", "update audit_entry set actor = 'nobody'");
        refused("append-only", "delete from audit_entry");
    }

    @Test
    @DisplayName("the transaction that wrote an answer wrote those of at least five people, and leads to none of them")
    void anonymousPulse() throws SQLException {
        assertThat(numbers("select count(*) from pulse_answer where mixed group by xmin::text"))
                .isNotEmpty()
                .allMatch(together -> together >= 5);
        assertThat(numbers("select count(distinct employee_id) from pulse_receipt where mixed group by xmin::text"))
                .isNotEmpty()
                .allMatch(people -> people >= 5);
    }

    @Test
    @DisplayName(
            "P26 HR may read neither the pairing, nor its sessions, nor anybody's notes, and is not told whether there are any")
    void privacyOfThePair() {
        JsonObject pairing =
                Api.as("mentor").get("/me/pairings").is(200).items().getJsonObject(0);
        long id = pairing.getJsonNumber("id").longValue();
        long session = Api.as("mentor")
                .get("/pairings/" + id + "/sessions")
                .is(200)
                .items()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        Api.as("mentor")
                .put("/sessions/" + session + "/note", "{\"body\":\"only for me\"}")
                .is(200);
        for (String path : List.of(
                "/pairings/" + id,
                "/pairings/" + id + "/messages",
                "/pairings/" + id + "/shared-notes",
                "/sessions/" + session + "/note")) {
            Api.as("hr").get(path).is(403);
        }
        for (String path : List.of("/pairings/" + id + "/sessions", "/sessions/" + session)) {
            Api.as("hr").get(path).is(404);
        }
        HttpBrowser page = new HttpBrowser();
        page.signIn("hr", "/me/home.xhtml");
        assertThat(page.get("/me/pairing.xhtml?id=" + id).statusCode()).isEqualTo(403);
        assertThat(Api.as("hr").get("/pairings/" + id).body())
                .isEqualTo(Api.as("hr").get("/pairings/999999999").body());
    }

    @Test
    @DisplayName("B13 HR names nobody for herself: people are told that HR does not read it")
    void noPersonOfTrustOfHr() {
        Api hr = Api.as("hr");
        long self = hr.get("/me")
                .is(200)
                .object()
                .getJsonObject("employee")
                .getJsonNumber("id")
                .longValue();

        hr.put("/safe-contacts/" + self, "").isProblem(409, "safeguard.not-hr");
    }

    @Test
    @DisplayName("P23 a session without place, theme and agenda cannot be confirmed")
    void frame() {
        long id = Api.as("mentor")
                .get("/me/pairings")
                .is(200)
                .items()
                .getJsonObject(0)
                .getJsonNumber("id")
                .longValue();
        long session = Api.as("mentor")
                .post(
                        "/pairings/" + id + "/sessions",
                        """
                        {"startsAt":"2031-03-03T09:00:00Z","minutes":60,"zone":"Europe/Berlin","placeKind":"ROOM",
                         "place":"","themeCode":"","agenda":""}""")
                .is(201)
                .object()
                .getJsonNumber("id")
                .longValue();
        Api.as("mentor").post("/sessions/" + session + "/confirmation").isProblem(422, "session.place-missing");
        Api.as("mentor")
                .post(
                        "/pairings/" + id + "/sessions",
                        """
                        {"startsAt":"2031-03-03T09:30:00Z","minutes":60,"zone":"Europe/Berlin","placeKind":"ROOM",
                         "place":"","themeCode":"","agenda":""}""")
                .isProblem(409, "session.overlaps");
        Api.as("mentor").post("/sessions/" + session + "/cancellation").is(200);
    }

    private static List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    /** @param rule name of the constraint, or of the column that must not be empty, or what the trigger says */
    private static void refused(String rule, String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = Running.database();
                            Statement sql = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        try {
                            sql.execute("set constraints all immediate");
                            assertThat(sql.executeUpdate(statement)).isPositive();
                        } finally {
                            connection.rollback();
                        }
                    }
                })
                .as(statement)
                .isInstanceOfSatisfying(PSQLException.class, refusal -> {
                    ServerErrorMessage told = refusal.getServerErrorMessage();
                    assertThat(told.getConstraint() + " " + told.getColumn() + " " + told.getMessage())
                            .contains(rule);
                });
    }
}
