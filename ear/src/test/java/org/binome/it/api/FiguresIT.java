package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Figures by REST, of a campaign of which everything is known")
class FiguresIT {

    @RegisterExtension
    static final BinomeClock CLOCK = new BinomeClock(FiguresFixture.BEGIN);

    private static FiguresFixture known;
    private static String path;

    @BeforeAll
    static void tell() {
        known = new FiguresFixture().told(CLOCK);
        path = "/insight/campaigns/" + known.campaign.id();
    }

    @Test
    @DisplayName("P33 the funnel counts who was asked, enrolled, proposed, agreed and active")
    void funnel() {
        JsonObject insight = seen(Callers.as("hr"), path);
        assertThat(stage(insight, "ASKED")).isEqualTo(37);
        assertThat(stage(insight, "ENROLLED")).isEqualTo(21);
        assertThat(stage(insight, "PROPOSED")).isEqualTo(16);
        assertThat(stage(insight, "AGREED")).isEqualTo(16);
        assertThat(stage(insight, "ACTIVE")).isEqualTo(10);
        assertThat(Callers.as("hr").get(path + "/funnel").is(200).object().getJsonArray("steps"))
                .isEqualTo(insight.getJsonArray("funnel"));
    }

    @Test
    @DisplayName("P33 the match rate of the round is eight of thirteen who sought")
    void matchRate() {
        long round = Stored.number("select max(id) from matching_round where campaign_id = ?", known.campaign.id());
        JsonObject figures = Callers.as("hr").get("/rounds/" + round).is(200).object();
        assertThat(figures.getInt("seeking")).isEqualTo(13);
        assertThat(figures.getInt("matchable")).isEqualTo(8);
        assertThat(figures.getInt("matched")).isEqualTo(8);
    }

    @Test
    @DisplayName("P33 B06 sessions and minutes are told by month, but not of a month in which fewer than five met")
    void months() {
        JsonObject insight = seen(Callers.as("hr"), path);
        JsonObject april = month(insight, "2022-04");
        assertThat(april.getInt("sessions")).isEqualTo(6);
        assertThat(april.getInt("minutes")).isEqualTo(5 * 60 + 45);
        assertThat(month(insight, "2022-05").get("sessions")).isEqualTo(JsonValue.NULL);
        assertThat(month(insight, "2022-05").get("minutes")).isEqualTo(JsonValue.NULL);
        assertThat(month(insight, "2022-06").getInt("sessions")).isEqualTo(5);
        assertThat(month(insight, "2022-06").getInt("minutes")).isEqualTo(250);
    }

    @Test
    @DisplayName("P29 B06 the pulse is an average; where all said the same, only a range is told")
    void pulse() {
        JsonObject april = month(seen(Callers.as("hr"), path), "2022-04");
        assertThat(april.getInt("answers")).isEqualTo(10);
        assertThat(number(april, "mood", "from")).isEqualTo(4.5);
        assertThat(number(april, "mood", "to")).isEqualTo(4.5);
        assertThat(number(april, "useful", "from")).isLessThan(4);
        assertThat(number(april, "useful", "to")).isGreaterThan(4);
    }

    @Test
    @DisplayName(
            "B06 a unit with fewer than five who take part is covered, and others with it, so that nothing is left to subtract")
    void smallGroup() {
        JsonObject insight = seen(Callers.as("hr"), path);
        for (long covered : List.of(known.south, known.west)) {
            assertThat(share(insight, "units", covered).get("enrolled")).isEqualTo(JsonValue.NULL);
            assertThat(share(insight, "units", covered).get("asked")).isEqualTo(JsonValue.NULL);
            JsonObject part = seen(Callers.as("hr"), path + "?unit=" + covered);
            assertThat(part.getJsonArray("funnel").getValuesAs(JsonObject.class))
                    .allSatisfy(step -> assertThat(step.get("people")).isEqualTo(JsonValue.NULL));
        }
        JsonObject quay = share(insight, "sites", known.site("Quay"));
        assertThat(quay.getInt("asked")).isEqualTo(19);
        assertThat(quay.getInt("enrolled")).isEqualTo(12);
        assertThat(stage(seen(Callers.as("hr"), path + "?site=" + known.site("Quay")), "ENROLLED"))
                .isEqualTo(12);
    }

    @Test
    @DisplayName("B06 two filters that differ by one person are not both answered")
    void subtraction() {
        JsonObject insight = seen(Callers.as("hr"), path);
        boolean unit = !share(insight, "units", known.north).isNull("enrolled");
        boolean site = !share(insight, "sites", known.site("Quay")).isNull("enrolled");
        assertThat(unit && site).as("North, and North with one person more").isFalse();
        Callers.as("hr")
                .get(path + "?unit=" + known.north + "&site=" + known.site("Quay"))
                .isProblem(422, "insight.site-or-unit");
    }

    @Test
    @DisplayName("B10 a manager sees the own part of the organisation as a whole, and never who")
    void manager() {
        Answer answer = known.northLead.api().get(path).is(200);
        JsonObject insight = answer.object();
        assertThat(stage(insight, "ASKED")).isEqualTo(12);
        assertThat(stage(insight, "ENROLLED")).isEqualTo(6);
        assertThat(insight.getJsonArray("units")).isEmpty();
        assertThat(insight.getJsonArray("sites")).isEmpty();
        assertThat(insight.getBoolean("pulse")).isFalse();
        for (Member person : FiguresFixture.all(known.northMentors, known.northOthers)) {
            assertThat(answer.body()).doesNotContain(person.number(), person.name(), ":" + person.id() + ",");
        }
        known.northLead.api().get(path + "?unit=" + known.north).is(404);
        known.northLead.api().get(path + "?site=" + known.site("Quay")).is(404);
        for (String door : List.of("/employees", known.campaign.path(), known.campaign.path() + "/invitations")) {
            known.northLead.api().get(door).is(403);
        }
    }

    @Test
    @DisplayName("B10 one person more is not told to the manager, who would know who has just been asked")
    void oneMore() {
        CampaignFixture next = known.next("One more");
        String figures = "/insight/campaigns/" + next.id();
        known.northMentors.stream().limit(5).forEach(person -> next.mentor(person, 1));
        assertThat(stage(seen(known.northLead.api(), figures), "ENROLLED")).isEqualTo(5);
        next.mentor(known.northMentors.get(5), 1);
        assertThat(stage(seen(known.northLead.api(), figures), "ENROLLED")).isEqualTo(5);
        assertThat(Stored.number(
                        "select count(*) from enrolment where campaign_id = ? and status = 'ENROLLED'", next.id()))
                .isEqualTo(6);
    }

    @Test
    @DisplayName(
            "B06 B10 a manager of fewer than five who take part sees nothing, and a sponsor only the own campaigns")
    void scopes() {
        assertThat(seen(known.southLead.api(), path).getJsonArray("funnel").getValuesAs(JsonObject.class))
                .allSatisfy(step -> assertThat(step.get("people")).isEqualTo(JsonValue.NULL));
        JsonObject sponsored = seen(known.crowd.head().api(), path);
        assertThat(sponsored.getJsonObject("campaign").getString("scope")).isEqualTo("SPONSORED");
        assertThat(stage(sponsored, "ASKED")).isEqualTo(37);
        Callers.as("sponsor").get(path).is(404);
        known.northMentees.get(0).api().get(path).is(403);
    }

    private static JsonObject seen(Api caller, String path) {
        return caller.get(path).is(200).object();
    }

    private static int stage(JsonObject insight, String stage) {
        return insight.getJsonArray("funnel").getValuesAs(JsonObject.class).stream()
                .filter(step -> step.getString("stage").equals(stage))
                .findFirst()
                .orElseThrow()
                .getInt("people");
    }

    private static JsonObject month(JsonObject insight, String month) {
        return insight.getJsonArray("months").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("month").equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject share(JsonObject insight, String division, long part) {
        return insight.getJsonArray(division).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonObject("part").getJsonNumber("id").longValue() == part)
                .findFirst()
                .orElseThrow();
    }

    private static double number(JsonObject month, String mean, String end) {
        return month.getJsonObject(mean).getJsonNumber(end).doubleValue();
    }
}
