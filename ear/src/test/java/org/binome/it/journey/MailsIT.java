package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.binome.it.Running;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mails: what people choose, what HR writes, what the administrator looks after")
class MailsIT extends Journey {

    private static final Crowd CROWD = new Crowd("mails");
    private static final Member READER = CROWD.junior();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
        CampaignFixture.open(CROWD, "Mails").mentor(READER, 1);
    }

    @Test
    @DisplayName("P27 everybody switches reminders off and on, kind by kind")
    void choose() {
        Page page = as(READER.number());
        open(page, "/me/enrolment.xhtml");
        Named.link(page, "Reminders by mail").click();
        Locator silence = page.getByLabel("We have not met for a while");
        assertThat(silence).isChecked();
        look(page, "my-mails");
        silence.uncheck();
        Named.button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(silence).not().isChecked();
        assertThat(page.getByLabel("How was the session?")).isChecked();
        silence.check();
        Named.button(page, "Save").click();
        assertThat(silence).isChecked();
    }

    @Test
    @DisplayName("P27 the link in a mail leads to one button, without signing in; a made-up one to a plain sentence")
    void unsubscribe() throws SQLException {
        Page page = anonymous(Device.PHONE);
        open(page, "/unsubscribe?token=made-up");
        assertThat(page.getByText("not complete or no longer valid")).isVisible();
        String token = "journey-" + java.util.UUID.randomUUID();
        sql(
                "insert into mail_choice (id, version, employee_id, kind, token) select nextval('binome_seq'), 1, id, 'PULSE', '"
                        + token
                        + "' from employee where active and id not in (select employee_id from mail_choice) limit 1");
        open(page, "/unsubscribe?token=" + token);
        look(page, "unsubscribe");
        Named.button(page, "Stop these mails").click();
        assertThat(page.getByText("Done: no more mails of the kind")).isVisible();
        sql("delete from mail_choice where token = '" + token + "'");
    }

    @Test
    @DisplayName(
            "P27 HR changes a text beside its preview; a place that nobody knows is named; the standard text comes back")
    void write() {
        Page page = as("hr");
        open(page, "/hr/campaigns.xhtml");
        Named.link(page, "Texts of mails").click();
        look(page, "mail-texts");
        page.getByTitle("The pairing starts, English").click();
        page.getByLabel("Heading").fill("{reader} and {colleague}, welcome");
        Named.button(page, "Preview").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("{colleague}");
        page.getByLabel("Heading").fill("{reader} and {partner}, welcome");
        Named.button(page, "Preview").click();
        assertThat(page.locator("#looks").locator("xpath=../..")).containsText("Camille and Alex, welcome");
        look(page, "mail-text");
        Named.button(page, "Save").click();
        assertThat(page.getByText("changed", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        page.getByTitle("The pairing starts, English").click();
        Named.button(page, "Back to the standard text").click();
        assertThat(page.getByText("The standard text holds again.")).isVisible();
    }

    @Test
    @DisplayName("the administrator sees what is stuck, not what it says, and sends it again")
    void operate() throws SQLException {
        sql(
                """
                insert into outbox_message (id, version, recipient_id, message_id, subject, text_body, html_body, kind,
                  calendar_method, calendar_body, status, attempts, last_error, created_at, due_at)
                select nextval('binome_seq'), 1, id, '<' || gen_random_uuid() || '@binome>', 'Stuck', 'Secret', 'Secret',
                  'invited', '', '', 'PARKED', 12, '421 4.3.2 Not now', now(), now()
                from employee where active and email is not null limit 1""");
        Page page = as("admin");
        open(page, "/admin/mails.xhtml");
        assertThat(page.getByText("421 4.3.2 Not now").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("Secret");
        look(page, "admin-mails");
        Named.button(page, "Send all again").click();
        assertThat(page.getByText("Nothing is stuck")).isVisible();
        look(page, "admin-mails-empty");
    }

    @Test
    @DisplayName("P27 P36 mails are for everybody: each kind that was ever written, light and dark, wide and narrow")
    void letters() throws SQLException {
        Page page = anonymous(Device.DESKTOP);
        List<String> letters = written();
        assertThat(letters).isNotEmpty();
        for (String letter : letters) {
            page.setContent(letter);
            Axe.checkEverywhere(page);
        }
    }

    private static List<String> written() throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct on (kind) html_body from outbox_message"
                        + " where kind <> '' and html_body like '<!DOCTYPE%' order by kind, id desc")) {
            while (rows.next()) {
                letters.add(rows.getString(1));
            }
        }
        return letters;
    }

    private static void sql(String change) throws SQLException {
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }
}
