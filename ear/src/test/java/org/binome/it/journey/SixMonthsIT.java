package org.binome.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.binome.it.journey.Named.button;
import static org.binome.it.journey.Named.field;
import static org.binome.it.journey.Named.heading;
import static org.binome.it.journey.Named.link;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.binome.it.api.CampaignFixture;
import org.binome.it.api.Crowd;
import org.binome.it.api.Member;
import org.binome.it.api.PairFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the charter to the certificate as the two live it: the senior at a desk, the junior with a phone, in a year long past. */
@DisplayName("A pair's six months in the browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SixMonthsIT extends Journey {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 7);

    /** The third Wednesday. */
    private static final ZonedDateTime FIRST = TODAY.plusDays(9).atTime(10, 0).atZone(ZoneId.of("Europe/Paris"));

    private static final int SESSIONS = 6;
    private static final int SWAPPED = 4;

    private static Member junior;
    private static Member senior;
    private static CampaignFixture campaign;
    private static PairFixture pair;

    @BeforeAll
    static void agree() {
        Story.clockAt(TODAY.atTime(8, 0).toInstant(ZoneOffset.UTC));
        Crowd crowd = new Crowd("months");
        junior = crowd.junior();
        senior = crowd.senior();
        crowd.arrive();
        campaign = CampaignFixture.open(crowd, "Six months");
        campaign.mentor(junior, 1);
        campaign.mentee(senior);
        campaign.phase("MATCHING").publishedRound();
        String acceptance = "/match-proposals/" + campaign.asked(senior).getJsonNumber("id") + "/acceptance";
        senior.api().post(acceptance).is(200);
        junior.api().post(acceptance).is(200);
        pair = PairFixture.of(campaign, junior, senior);
    }

    @AfterAll
    static void end() {
        Story.clockAsItIs();
    }

    private Page atTheDesk() {
        return as(senior.number());
    }

    private Page onThePhone() {
        return as(junior.number(), Device.PHONE.inFrench());
    }

    private Partner partner(Page page) {
        return new Partner(page, (seen, picture) -> Axe.checkEverywhere(seen), "Robin");
    }

    private void pairing(Page page) {
        open(page, "/me/pairing.xhtml?id=" + pair.pairing());
    }

    /** Two hours after one of the sessions: they are planned for the third Wednesday of each month. */
    private static void clockAfter(int session) {
        Story.clockAt(FIRST.plusMonths(session - 1L)
                .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY))
                .plusHours(2)
                .toInstant());
    }

    /** The junior logs it with one click, the senior says how it was. */
    private void meets(int session) {
        clockAfter(session);
        partner(onThePhone()).logsTheHour();
        partner(atTheDesk()).answers();
    }

    @Test
    @Order(1)
    @DisplayName("P21 both sign the charter, the junior first")
    void charter() {
        partner(onThePhone()).signsFirst();
        partner(atTheDesk()).signsLast();
    }

    @Test
    @Order(2)
    @DisplayName("P23 P24 the first session with place, theme and agenda, and the months after it with one click")
    void plan() {
        Page page = atTheDesk();
        partner(page).plans(FIRST);
        pairing(page);
        link(page, "Trust and charter").click();
        partner(page).plansMonthsAfter(SESSIONS - 1);
        look(page, "months-planned");
    }

    @Test
    @Order(3)
    @DisplayName("P29 each of the first sessions is logged with one click, and two taps say how it was")
    void meet() {
        clockAfter(1);
        partner(onThePhone()).logs();
        partner(atTheDesk()).answers();
        for (int session = 2; session < SWAPPED; session++) {
            meets(session);
        }
    }

    @Test
    @Order(4)
    @DisplayName("B08 the junior asks for the swapped session, the senior agrees, and teaches")
    void swap() {
        Page phone = onThePhone();
        pairing(phone);
        link(phone, "Échange des rôles").click();
        field(phone, "De quoi il s’agira").fill("Préparer une négociation");
        button(phone, "Proposer l’échange des rôles").click();
        assertThat(Named.done(phone)).hasText("La question est posée à Robin.");
        look(phone, "months-swap-asked");

        Page desk = atTheDesk();
        pairing(desk);
        link(desk, "Swap roles").click();
        assertThat(desk.getByText("Préparer une négociation")).isVisible();
        partner(desk).agreesToSwap();

        meets(SWAPPED);
        pairing(desk);
        assertThat(desk.getByText("You have taught for")).isVisible();
        look(desk, "months-swapped");
    }

    @Test
    @Order(5)
    @DisplayName("the sixth session is the last one: the pair is asked to look back")
    void review() {
        for (int session = SWAPPED + 1; session <= SESSIONS; session++) {
            meets(session);
        }
        Page desk = atTheDesk();
        pairing(desk);
        assertThat(heading(desk, "You have met 6 times, Robin and you.")).isVisible();
        look(desk, "months-review");
    }

    @Test
    @Order(6)
    @DisplayName(
            "P32 the campaign closes and the pairing with it; its certificate is downloaded, and valid to a stranger")
    void certificate() throws IOException {
        Story.clockAt(TODAY.plusDays(218).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        Story.run("campaign-phases");
        Page page = as(junior.number(), Device.PHONE);
        pairing(page);
        link(page, "See your certificate").click();
        Certified holder = new Certified(page);
        holder.getsIt();
        look(page, "months-certificate");
        open(page, "/me/certificates.xhtml");
        String code = holder.code();

        Page stranger = anonymous(Device.DESKTOP);
        open(stranger, "/public/verify.xhtml");
        Certified.check(stranger, code);
        Axe.checkEverywhere(stranger);
        Page desk = atTheDesk();
        pairing(desk);
        assertThat(heading(desk, "This pairing is over")).isVisible();
        open(desk, "/me/pairings.xhtml");
        assertThat(desk.getByText("Completed")).isVisible();
    }
}
