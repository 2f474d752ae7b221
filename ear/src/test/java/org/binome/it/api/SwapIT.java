package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("B08 Swapping roles, by REST")
class SwapIT {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 7);

    private static final String AIM = "{\"aim\":\"Negotiating\"}";

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(TODAY);

    private static final Crowd CROWD = new Crowd("swap");
    private static final Couple SWAPPING = Couple.of(CROWD);
    private static final Couple DECLINING = Couple.of(CROWD);
    private static final List<Member> MENTORS = new ArrayList<>();
    private static final List<Member> MENTEES = new ArrayList<>();

    @BeforeAll
    static void arrive() {
        for (int i = 0; i < 3; i++) {
            MENTORS.add(CROWD.junior());
            MENTEES.add(CROWD.senior());
        }
        CROWD.arrive();
    }

    @Test
    @DisplayName(
            "one asks, the other agrees: the hours count in the right direction, and the audit trail tells who said what")
    void agreed() {
        SWAPPING.enrol("Swapping").agree().sign();
        String usual = SWAPPING.session(TODAY.minusDays(3), "");
        String session = SWAPPING.session(TODAY.minusDays(2), "");
        Api senior = SWAPPING.senior().api();
        Api junior = SWAPPING.junior().api();

        JsonObject asked = senior.post(session + "/swap", AIM).is(200).object().getJsonObject("swap");
        assertThat(asked.getString("state")).isEqualTo("PROPOSED");
        assertThat(asked.getBoolean("askedByMe")).isTrue();
        senior.post(session + "/swap/agreement").isProblem(409, "session.swap-not-asked");
        junior.post(session + "/swap", AIM).isProblem(409, "session.swap-there");
        assertThat(mails(SWAPPING.junior(), "%would like to swap roles")).isEqualTo(1);

        JsonObject agreed =
                junior.post(session + "/swap/agreement").is(200).object().getJsonObject("swap");
        assertThat(agreed.getString("state")).isEqualTo("AGREED");
        assertThat(agreed.getString("teacher")).isEqualTo("MENTEE");
        assertThat(mails(SWAPPING.senior(), "%says yes: you swap roles")).isEqualTo(1);

        junior.post(usual + "/holding", "{\"minutes\":60}").is(200);
        junior.post(session + "/holding", "{\"minutes\":45}").is(200);
        junior.delete(session + "/swap").isProblem(409, "session.over");

        JsonObject mine = senior.get(SWAPPING.path() + "/directions").is(200).object();
        assertThat(mine.getInt("givenMinutes")).isEqualTo(45);
        assertThat(mine.getInt("receivedMinutes")).isEqualTo(60);
        assertThat(mine.getJsonArray("turns").getValuesAs(JsonObject.class))
                .extracting(turn -> turn.getString("teacher") + " " + turn.getString("aim"))
                .containsExactly("MENTOR ", "MENTEE Negotiating");
        assertThat(junior.get(SWAPPING.path() + "/directions").is(200).object().getInt("givenMinutes"))
                .isEqualTo(60);
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event in ('SwapProposed', 'SwapAgreed')"
                                + " and facts like ?",
                        "sessionId=" + session.replaceAll("\\D", "") + " %"))
                .isEqualTo(2);
        Callers.as("hr").post(session + "/swap", AIM).isProblem(404, "not-found");
        Callers.as("hr").get(SWAPPING.path() + "/directions").isProblem(404, "not-found");
    }

    @Test
    @DisplayName("who declines is asked no reason, the other one is told; the database knows no swap of one alone")
    void declined() {
        DECLINING.enrol("Declining").agree().sign();
        String session = DECLINING.session(TODAY.plusDays(2), "");
        Api senior = DECLINING.senior().api();
        DECLINING.junior().api().post(session + "/swap", "{\"aim\":\"\"}").is(200);

        senior.delete(session + "/swap").is(200);

        assertThat(senior.get(session).is(200).object().getJsonObject("swap").getString("state"))
                .isEqualTo("NONE");
        assertThat(mails(DECLINING.junior(), "%roles stay as they are")).isEqualTo(1);
        long id = Long.parseLong(session.replaceAll("\\D", ""));
        for (String alone : List.of(
                "swap_state = 'AGREED'",
                "swap_state = 'AGREED', swap_asked_by = 'MENTOR', swap_mentor_yes_at = now()",
                "swap_state = 'PROPOSED', swap_mentor_yes_at = now()",
                "swap_mentee_yes_at = now()")) {
            assertThatThrownBy(() -> Stored.change("update mentoring_session set " + alone + " where id = ?", id))
                    .as(alone)
                    .hasStackTraceContaining("mentoring_session_swap");
        }
    }

    @Test
    @DisplayName("the swap rate of the campaign tells nothing of fewer than five people")
    void rate() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Swap rate");
        List<Long> mentors =
                MENTORS.stream().map(one -> campaign.mentor(one, 1)).toList();
        List<Long> mentees = MENTEES.stream().map(campaign::mentee).toList();
        campaign.phase("MATCHING");
        for (int i = 0; i < mentors.size(); i++) {
            Callers.as("hr")
                    .put(
                            campaign.path() + "/pair-wishes",
                            "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(mentors.get(i), mentees.get(i)))
                    .is(204);
        }
        campaign.publishedRound();
        for (int i = 0; i < mentors.size(); i++) {
            swaps(
                    PairFixture.agreed(campaign, MENTORS.get(i), MENTEES.get(i)).signed(),
                    MENTEES.get(i),
                    MENTORS.get(i));
            JsonObject figures = Callers.as("hr")
                    .get("/insight/campaigns/" + campaign.id())
                    .is(200)
                    .object()
                    .getJsonObject("swaps");
            if (i < mentors.size() - 1) {
                assertThat(figures.getOrDefault("swapped", JsonValue.NULL)).isEqualTo(JsonValue.NULL);
            } else {
                assertThat(figures.getInt("met")).isEqualTo(6);
                assertThat(figures.getInt("swapped")).isEqualTo(6);
            }
        }
    }

    private static void swaps(PairFixture pair, Member senior, Member junior) {
        String session = pair.meet(TODAY.minusDays(1).toString());
        senior.api().post(session + "/swap", AIM).is(200);
        junior.api().post(session + "/swap/agreement").is(200);
        junior.api().post(session + "/holding", "{\"minutes\":60}").is(200);
    }

    private static long mails(Member to, String subject) {
        return Stored.number(
                "select count(*) from outbox_message where recipient_id = ? and subject like ?", to.id(), subject);
    }
}
