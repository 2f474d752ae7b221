package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.it.Running;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Matching by REST")
class MatchingIT {

    private static final Crowd CROWD = new Crowd("match");
    private static final Member YASMINE = CROWD.junior();
    private static final Member LEO = CROWD.junior();
    private static final Member ANNE = CROWD.senior();
    private static final Member BRUNO = CROWD.senior();

    private final Api hr = Callers.as("hr");

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    @Test
    @DisplayName("P15 a round tells how far it is, runs alone, and leaves nothing behind when it is cancelled")
    void progressAndCancellation() throws Exception {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Cancelled");
        campaign.mentor(YASMINE, 1);
        campaign.mentee(ANNE);
        hr.post(campaign.path() + "/rounds").isProblem(409, "matching.not-in-phase");
        campaign.phase("MATCHING");
        String round;
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // the round reads the pins and bans first: it waits for them as long as this transaction lasts
            statement.execute("lock table pair_wish in access exclusive mode");
            Answer asked = hr.post(campaign.path() + "/rounds").is(202);
            round = "/rounds/" + asked.id();
            assertThat(asked.header("Location")).endsWith(round);
            assertThat(hr.get(round).is(200).object().getString("stage")).isEqualTo("GATHERING");
            assertThat(hr.get(round).is(200).object().getInt("progress")).isLessThan(100);
            hr.post(campaign.path() + "/rounds").isProblem(409, "matching.round-running");
            hr.post(round + "/publication").isProblem(409, "matching.round-not-done");
            assertThat(hr.post(round + "/cancellation").is(200).object().getString("status"))
                    .isEqualTo("CANCELLED");
            connection.rollback();
        }
        hr.post(round + "/cancellation").isProblem(409, "matching.round-over");
        hr.post(round + "/publication").isProblem(409, "matching.round-not-done");

        long next = campaign.round();
        JsonObject done = hr.get("/rounds/" + next).is(200).object();
        assertThat(done.getInt("progress")).isEqualTo(100);
        assertThat(done.getBoolean("proven")).isTrue();
        assertThat(hr.get("/rounds/" + next + "/certificate").is(200).body()).isNotBlank();
        assertThat(hr.get(round + "/proposals").is(200).items()).isEmpty();
        assertThat(hr.get(round + "/unmatched").is(200).items()).isEmpty();
    }

    @Test
    @DisplayName("P17 proposals stay out of sight until HR publishes them, one or all")
    void publication() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Published");
        campaign.mentor(YASMINE, 1);
        campaign.mentor(LEO, 1);
        long anne = campaign.mentee(ANNE);
        long bruno = campaign.mentee(BRUNO);
        long round = campaign.phase("MATCHING").round();
        Pairs pairs = Pairs.of(round);
        assertThat(pairs.mentors()).hasSize(2);
        for (Member person : List.of(YASMINE, LEO, ANNE, BRUNO)) {
            assertThat(campaign.open(person)).isEmpty();
            person.api()
                    .get("/me/proposals/" + pairs.proposal(anne).getJsonNumber("id"))
                    .is(404);
        }

        JsonObject published =
                hr.post(pairs.path(anne) + "/publication").is(200).object();
        assertThat(published.getBoolean("published")).isTrue();
        assertThat(published.isNull("expiresAt")).isFalse();
        assertThat(campaign.open(ANNE)).hasSize(1);
        assertThat(campaign.open(BRUNO)).isEmpty();
        hr.post(pairs.path(anne) + "/publication").isProblem(409, "matching.not-draft");
        hr.delete(pairs.path(anne)).isProblem(409, "matching.not-draft");
        hr.post(pairs.path(anne) + "/swap", with(pairs.proposal(bruno))).isProblem(409, "matching.not-draft");

        assertThat(hr.post("/rounds/" + round + "/publication").is(200).object().getInt("proposals"))
                .isEqualTo(1);
        assertThat(campaign.open(BRUNO)).hasSize(1);
        assertThat(hr.post("/rounds/" + round + "/publication").is(200).object().getInt("proposals"))
                .isZero();
        assertThat(Pairs.of(campaign.round()).mentors())
                .as("published proposals keep their places")
                .isEmpty();
    }

    @Test
    @DisplayName("P17 HR swaps, pins and forbids; a new round replaces the draft and keeps to HR's word")
    void arranging() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Arranged");
        long yasmine = campaign.mentor(YASMINE, 1);
        long leo = campaign.mentor(LEO, 1);
        long anne = preferring(campaign, ANNE, YASMINE);
        long bruno = preferring(campaign, BRUNO, LEO);
        long round = campaign.phase("MATCHING").round();
        Pairs best = Pairs.of(round);
        assertThat(best.mentors()).isEqualTo(Map.of(anne, yasmine, bruno, leo));

        JsonObject option = hr.get(best.path(anne) + "/swaps").is(200).array().getJsonObject(0);
        assertThat(option.getInt("change")).isNegative();
        hr.post(best.path(anne) + "/swap", with(best.proposal(bruno))).is(204);
        Pairs swapped = Pairs.of(round);
        assertThat(swapped.mentors()).isEqualTo(Map.of(anne, leo, bruno, yasmine));
        assertThat(total(swapped) - total(best)).isEqualTo(option.getInt("change"));
        JsonObject changed = hr.get("/rounds/" + round).is(200).object();
        assertThat(changed.getInt("total")).isEqualTo(total(swapped));
        assertThat(changed.getInt("provenTotal")).isEqualTo(total(best));
        assertThat(changed.getBoolean("proven")).isFalse();

        assertThat(Pairs.of(campaign.round()).mentors()).isEqualTo(best.mentors());
        hr.get(swapped.path(anne)).is(404);

        wish(campaign, yasmine, anne, "FORBID");
        long draft = latestWithout(anne, bruno, campaign);
        assertThat(reasons(draft)).containsEntry(anne, "TAKEN_OUT");
        assertThat(Pairs.of(campaign.round()).mentors()).isEqualTo(swapped.mentors());

        hr.delete(campaign.path() + "/pair-wishes?mentor=" + yasmine + "&mentee=" + anne)
                .is(204);
        wish(campaign, yasmine, bruno, "PIN");
        Pairs pinned = Pairs.of(campaign.round());
        assertThat(pinned.mentors()).isEqualTo(swapped.mentors());
        assertThat(pinned.proposal(bruno).getBoolean("pinned")).isTrue();
        assertThat(pinned.proposal(anne).getBoolean("pinned")).isFalse();
        assertThat(hr.get(campaign.path() + "/pair-wishes").is(200).items()).hasSize(1);
    }

    @Test
    @DisplayName("B02 the contributions of each proposal sum exactly to its score, and none exceeds its weight")
    void contributions() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Explained");
        campaign.enrol(YASMINE, Enrolments.SHARES, "[]", Enrolments.times(2), interests("MUSIC", "HIKING"));
        campaign.mentor(LEO, 1);
        campaign.enrol(ANNE, "[]", Enrolments.SEEKS, Enrolments.times(1), interests("HIKING"));
        preferring(campaign, BRUNO, LEO);
        List<JsonObject> proposals =
                CampaignFixture.proposals(campaign.phase("MATCHING").round());

        assertThat(proposals).hasSize(2).allSatisfy(proposal -> {
            List<JsonObject> parts = proposal.getJsonArray("parts").getValuesAs(JsonObject.class);
            assertThat(parts).hasSize(7);
            assertThat(parts.stream().mapToInt(part -> part.getInt("points")).sum())
                    .isEqualTo(proposal.getInt("score"))
                    .isPositive();
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.getInt("points")).isBetween(0, part.getInt("most")));
        });
        assertThat(proposals.stream()
                        .flatMap(one -> one.getJsonArray("parts").getValuesAs(JsonObject.class).stream())
                        .filter(part -> part.getInt("points") > 0)
                        .map(part -> part.getString("contribution")))
                .contains("NEEDS", "PREFERENCES", "TIME", "INTERESTS", "DISTANCE");
    }

    @Test
    @DisplayName("P19 nobody mentors a person of lower or equal grade")
    void direction() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Upside down");
        campaign.mentor(ANNE, 1);
        long yasmine = campaign.mentee(YASMINE);
        campaign.mentor(BRUNO, 1);
        long round = campaign.phase("MATCHING").round();

        assertThat(CampaignFixture.proposals(round)).isEmpty();
        assertThat(reasons(round)).containsEntry(yasmine, "DIRECTION");
    }

    private static long preferring(CampaignFixture campaign, Member mentee, Member wanted) {
        return campaign.enrol(
                mentee,
                "[]",
                Enrolments.SEEKS,
                Enrolments.times(1),
                "{\"preferences\":[%d],\"vetoes\":[],\"interests\":[]}".formatted(wanted.id()));
    }

    private static String interests(String... interests) {
        return "{\"preferences\":[],\"vetoes\":[],\"interests\":[\"%s\"]}".formatted(String.join("\",\"", interests));
    }

    private void wish(CampaignFixture campaign, long mentor, long mentee, String kind) {
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"%s\"}".formatted(mentor, mentee, kind))
                .is(204);
    }

    /** The latest round, whose draft has lost this mentee and kept the other. */
    private static long latestWithout(long gone, long kept, CampaignFixture campaign) {
        long round = Stored.number("select max(id) from matching_round where campaign_id = ?", campaign.id());
        assertThat(Pairs.of(round).mentors()).containsKey(kept).doesNotContainKey(gone);
        return round;
    }

    /** Why each mentee was left out. */
    private Map<Long, String> reasons(long round) {
        return hr.get("/rounds/" + round + "/unmatched").is(200).items().getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        one -> one.getJsonObject("person")
                                .getJsonNumber("enrolmentId")
                                .longValue(),
                        one -> one.getString("reason")));
    }

    private static int total(Pairs pairs) {
        return pairs.byMentee().values().stream()
                .mapToInt(one -> one.getInt("score"))
                .sum();
    }

    private static String with(JsonObject other) {
        return "{\"with\":%s}".formatted(other.getJsonNumber("id"));
    }
}
