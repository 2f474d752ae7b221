package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From an employee list to a held session and protected figures, as five people live it: one step after the other. */
@DisplayName("The whole story in the browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStoryIT extends Journey {

    private static final ZonedDateTime MEETING = ZonedDateTime.now(ZoneId.of("Europe/Paris"))
            .plusDays(9)
            .truncatedTo(ChronoUnit.DAYS)
            .withHour(10);
    private static String campaign;

    @BeforeAll
    static void begin() {
        Assumptions.assumeTrue(Story.mayBeTold(), "The demo company is there, and is left alone.");
        campaign = Story.freeName();
    }

    @AfterAll
    static void end() {
        if (campaign != null) {
            Story.over(campaign);
        }
    }

    @Test
    @Order(1)
    @DisplayName("HR brings in the employee list: columns understood, rows checked, then taken over at once")
    void list() {
        new Coordinator(as("hr"), this::look).bringsInTheList();
    }

    @Test
    @Order(2)
    @DisplayName("P01 HR plans a campaign on five screens, and starts it")
    void campaign() {
        Page page = as("hr");
        link(page, "Campaigns").first().click();
        Axe.checkEverywhere(page);
        link(page, "Plan a campaign").click();
        assertThat(new Wizard(page, this::look).plan(campaign)).isLessThanOrEqualTo(5);
        button(page, "Start now").click();
        assertThat(Named.done(page)).hasText("The campaign has started. People can enrol.");
        assertThat(heading(page, campaign)).isVisible();
        look(page, "story-started");
    }

    @Test
    @Order(3)
    @DisplayName("HR is told that nobody has been asked yet, and invites everybody who may take part")
    void invitations() {
        new Coordinator(as("hr"), this::look).invites(campaign);
        Mails.await("mentor@binome.example", campaign);
    }

    @Test
    @Order(4)
    @DisplayName("P07 the junior enrols on a phone, in French: five screens, read and agreed")
    void mentorEnrols() {
        Page page = as("mentor", Device.PHONE.inFrench());
        assertThat(heading(page, "Bonjour Yasmine.")).isVisible();
        look(page, "story-invited");
        link(page, "Commencer").click();
        new Enrolling(page, EnrolWords.FRENCH, this::look)
                .share("Réaliser un podcast", "Avec joie")
                .learn("Lire les chiffres avec esprit critique", "Utile", "Mieux comprendre les choix de la direction")
                .meet("lundi", "mardi", "jeudi")
                .like("Voyages", "Lecture")
                .agree();
        assertThat(Named.done(page)).containsText("Vous participez à " + campaign);
        Axe.checkEverywhere(page);
    }

    @Test
    @Order(5)
    @DisplayName(
            "P14 the senior enrols at a desk: needs, times, somebody to meet, somebody rather not; nothing counts before consent")
    void menteeEnrols() {
        Page page = as("mentee");
        link(page, "Begin").click();
        Enrolling enrolling = new Enrolling(page, EnrolWords.ENGLISH, this::look)
                .share("Reading figures critically", "Gladly")
                .learn("Making a podcast", "Important", "Tell our plant's story to new colleagues")
                .meet("Monday", "Tuesday", "Wednesday")
                .wish("Jonas", "Jonas Weber")
                .ratherNot("Karim", "Karim Benali")
                .like("Reading", "Hiking");
        enrolling.agreeWithoutTick();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Axe.checkEverywhere(page);
        enrolling.agree();
        assertThat(Named.done(page)).containsText("You take part in " + campaign);
        look(page, "story-enrolled");
        open(page, "/me/proposals.xhtml");
        assertThat(heading(page, "No proposal is waiting")).isVisible();
        look(page, "story-no-proposal");
    }

    @Test
    @Order(6)
    @DisplayName("P15 P17 B02 HR runs a round, reads why these two, and publishes")
    void round() {
        new Coordinator(as("hr"), this::look).matches(campaign);
    }

    @Test
    @Order(7)
    @DisplayName("P13 the senior is asked first; until then the junior learns nothing")
    void seniorAccepts() {
        Page junior = as("mentor", Device.PHONE.inFrench());
        open(junior, "/me/proposals.xhtml");
        assertThat(heading(junior, "Aucune proposition en attente")).isVisible();
        Axe.checkEverywhere(junior);

        Page senior = as("mentee");
        assertThat(heading(senior, "Yasmine could show you something")).isVisible();
        link(senior, "Look at the proposal").click();
        assertThat(senior.getByText("You share an interest: Reading.")).isVisible();
        look(senior, "story-proposal");
        button(senior, "Yes, I would like to").click();
        assertThat(Named.done(senior)).hasText("Thank you. Now it is up to Yasmine.");
        Axe.checkEverywhere(senior);
    }

    @Test
    @Order(8)
    @DisplayName("P21 the junior accepts, both sign the charter, and only then the pairing runs")
    void signatures() {
        Page junior = as("mentor", Device.PHONE.inFrench());
        link(junior, "Voir la proposition").click();
        Axe.checkEverywhere(junior);
        button(junior, "Oui, avec plaisir").click();
        assertThat(Named.done(junior)).containsText("Philippe et vous avez dit oui.");
        open(junior, "/me/home.xhtml");
        new Partner(junior, this::look, "Philippe").signsFirst();
        new Partner(as("mentee"), this::look, "Yasmine").signsLast();
    }

    @Test
    @Order(9)
    @DisplayName(
            "P23 P24 the two plan a session; without place and theme it is refused, then both calendars are invited")
    void planned() {
        new Partner(as("mentee"), this::look, "Yasmine").plans(MEETING);
        Mails.await("mentor@binome.example", "METHOD:REQUEST");
        Mails.await("mentee@binome.example", "LOCATION:Atelier 4");
    }

    @Test
    @Order(10)
    @DisplayName("P29 after the hour, one click logs it and two more say how it was; HR cannot read the notes")
    void held() {
        Story.clockAt(MEETING.plusHours(2).toInstant());
        new Partner(as("mentor", Device.PHONE.inFrench()), this::look, "Philippe").logs();
        new Partner(as("mentee"), this::look, "Yasmine").answers();
    }

    @Test
    @Order(11)
    @DisplayName("B06 B10 the manager sees the own part of the organisation, covered, and nobody's name")
    void manager() {
        Page page = as("manager");
        link(page, "Insight").first().click();
        assertThat(page.getByText("fewer than 5 people, or covered to protect so few")
                        .first())
                .isVisible();
        for (String protectedWord : List.of("Philippe", "Marchand", "Yasmine", "Keller", "Lucie")) {
            assertThat(page.getByText(protectedWord)).hasCount(0);
        }
        look(page, "story-protected");
        Page hr = as("hr");
        open(hr, "/insight/overview.xhtml?campaign=" + Story.id(campaign));
        Axe.checkEverywhere(hr);
    }

    @Test
    @Order(12)
    @DisplayName("P06 the junior leaves in two clicks, the partner is told and nobody is blamed")
    void leaves() {
        Page junior = as("mentor", Device.PHONE.inFrench());
        open(junior, "/me/enrolment.xhtml");
        button(junior, "Quitter la campagne").click();
        Axe.checkEverywhere(junior);
        button(junior, "Quitter maintenant").click();
        assertThat(Named.done(junior)).containsText("Vous avez quitté la campagne.");
        look(junior, "story-left");

        Page senior = as("mentee");
        open(senior, "/me/pairings.xhtml");
        link(senior, "Yasmine Keller").click();
        assertThat(heading(senior, "This pairing is over")).isVisible();
        Axe.checkEverywhere(senior);
    }
}
