package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.regex.Pattern;
import org.binome.it.api.CalendarProgram;
import org.binome.it.api.Callers;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P24 What the two calendars have answered, on the page of the session")
class SessionRepliesJourneyIT extends Journey {

    private static Member junior;
    private static Member senior;
    private static CampaignFixture campaign;
    private static long session;

    @BeforeAll
    static void invited() {
        Crowd crowd = new Crowd("answer");
        junior = crowd.junior();
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Answers");
        long mentor = campaign.mentor(junior, 1);
        long mentee = campaign.mentee(senior);
        campaign.phase("MATCHING");
        Callers.as("hr")
                .put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentor, mentee))
                .is(204);
        campaign.publishedRound();
        long proposal = campaign.asked(senior).getJsonNumber("id").longValue();
        for (Member one : List.of(senior, junior)) {
            one.api().post("/match-proposals/" + proposal + "/acceptance").is(200);
        }
        PairFixture pair = PairFixture.of(campaign, junior, senior);
        pair.sign(junior).is(200);
        pair.sign(senior).is(200);
        session = junior.api()
                .post(
                        "/pairings/" + pair.pairing() + "/sessions?confirmed=true",
                        """
                        {"startsAt":"%sT09:00:00Z","minutes":60,"zone":"Europe/Paris","placeKind":"ROOM","place":"Forum",
                         "themeCode":"ai","agenda":"Prompts"}"""
                                .formatted(CampaignFixture.today().plusDays(7)))
                .is(201)
                .id();
    }

    @AfterAll
    static void over() {
        if (campaign != null) {
            campaign.over();
        }
    }

    @Test
    @DisplayName(
            "P24 one has accepted, the other cannot come: both are said, a mail tells it, and the way to another time is there")
    void answered() throws MessagingException {
        Page page = as(junior.number());
        open(page, "/me/session.xhtml?id=" + session);
        assertThat(page.getByText("As your calendars have answered")).hasCount(0);
        CalendarProgram.answer(junior, session, "ACCEPTED");
        CalendarProgram.answer(senior, session, "DECLINED");
        page.reload();
        assertThat(page.getByText("You have accepted.")).isVisible();
        assertThat(page.getByText("Robin cannot come.")).isVisible();
        look(page, "session-replies");
        Mails.await(junior.number() + "@crowds.example", "Robin cannot come");
        link(page, "Propose another time").click();
        assertThat(page).hasURL(Pattern.compile(".*/me/session-plan\\.xhtml\\?session=" + session));
    }
}
