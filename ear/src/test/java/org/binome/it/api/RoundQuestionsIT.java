package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions about a round by REST")
class RoundQuestionsIT {

    private static final Crowd CROWD = new Crowd("asked");
    private static final List<Member> JUNIORS = List.of(CROWD.junior(), CROWD.junior(), CROWD.junior());
    private static final List<Member> SENIORS = new ArrayList<>();
    private static final Member OF_HR = CROWD.add(
            CROWD.head().number(),
            CROWD.unit() + "/Board",
            Crowd.SITE,
            5,
            LocalDate.of(2004, 3, 1),
            Set.of("employee", "hr"));

    private final Api hr = Callers.as("hr");

    @BeforeAll
    static void arrive() {
        for (int i = 0; i < 6; i++) {
            SENIORS.add(CROWD.senior());
        }
        CROWD.arrive();
    }

    @Test
    @DisplayName("B03 why not these two: the exact loss, or one and the same words for a veto and for a ban")
    void whyNot() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Why not");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        long other = campaign.mentor(JUNIORS.get(1), 1);
        long banned = campaign.mentor(JUNIORS.get(2), 1);
        long senior = choosing(campaign, SENIORS.get(0), JUNIORS.get(0), "preferences");
        long vetoing = choosing(campaign, SENIORS.get(1), JUNIORS.get(0), "vetoes");
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"FORBID\"}".formatted(banned, vetoing))
                .is(204);
        long round = campaign.phase("MATCHING").round();

        JsonObject proposed = whyNot(round, senior, junior);
        assertThat(proposed.getBoolean("proposed")).isTrue();
        JsonObject possible = whyNot(round, senior, other);
        assertThat(possible.isNull("reason")).isTrue();
        assertThat(possible.getInt("people"))
                .as("who would give up that place has no other")
                .isEqualTo(1);
        Pairs best = Pairs.of(round);
        assertThat(possible.getInt("points"))
                .as("the pair that goes, and the half of preferences that one first choice gives")
                .isEqualTo(best.proposal(vetoing).getInt("score") + 1_000);
        JsonObject veto = whyNot(round, vetoing, junior);
        assertThat(veto.getString("reason")).isEqualTo("NOT_POSSIBLE");
        assertThat(without(whyNot(round, vetoing, banned))).isEqualTo(without(veto));
        hr.get("/rounds/" + round + "/why-not?mentee=0&mentor=1").is(404);
        hr.get("/rounds/" + round + "/why-not?mentee=1&mentor=1").isProblem(422, "matching.same-person");
    }

    @Test
    @DisplayName("B04 who belongs to HR and takes part does not look at their own case with HR's eyes")
    void ownCase() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Own case");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        long own = campaign.mentee(OF_HR);
        long other = campaign.mentee(SENIORS.get(0));
        long round = campaign.phase("MATCHING").round();

        OF_HR.api()
                .get("/rounds/%d/why-not?mentee=%d&mentor=%d".formatted(round, own, junior))
                .isProblem(409, "matching.own-case");
        OF_HR.api().get("/rounds/%d/unblocking?mentee=%d".formatted(round, own)).isProblem(409, "matching.own-case");
        OF_HR.api()
                .get("/rounds/%d/why-not?mentee=%d&mentor=%d".formatted(round, other, junior))
                .is(200);
        OF_HR.api()
                .put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(junior, own))
                .isProblem(409, "matching.own-case");
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}".formatted(junior, own))
                .is(204);
        long second = campaign.round();
        long proposal = id(Pairs.of(second), own);
        OF_HR.api().get("/match-proposals/" + proposal).isProblem(409, "matching.own-case");
        OF_HR.api().get("/match-proposals/" + proposal + "/swaps").isProblem(409, "matching.own-case");
        OF_HR.api().delete("/match-proposals/" + proposal).isProblem(409, "matching.own-case");
        assertThat(OF_HR.api().get("/rounds/" + second + "/proposals").is(200).items())
                .isEmpty();
        assertThat(OF_HR.api()
                        .post("/rounds/" + second + "/what-if", "{\"objective\":\"SCORE_FIRST\",\"leftOutPenalty\":0}")
                        .is(200)
                        .object()
                        .getJsonArray("changes"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "P14 P17 a veto said after the round keeps a draft from being published, in words that tell of no veto")
    void vetoSince() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Veto since");
        campaign.mentor(JUNIORS.get(0), 1);
        campaign.mentor(JUNIORS.get(1), 1);
        long first = choosing(campaign, SENIORS.get(0), JUNIORS.get(0), "preferences");
        long second = choosing(campaign, SENIORS.get(1), JUNIORS.get(1), "preferences");
        long round = campaign.phase("MATCHING").round();
        long draft = id(Pairs.of(round), first);
        SENIORS.get(0)
                .api()
                .with("If-Match", "*")
                .put(
                        "/enrolments/" + first + "/preferences",
                        "{\"preferences\":[],\"vetoes\":[%d],\"interests\":[]}"
                                .formatted(JUNIORS.get(0).id()))
                .is(200);

        hr.post("/match-proposals/" + draft + "/publication").isProblem(409, "matching.proposal-closed");
        hr.post("/rounds/" + round + "/publication").is(200);

        assertThat(Stored.text("select state from match_proposal where id = ?", id(Pairs.of(round), second)))
                .isEqualTo("PROPOSED");
        assertThat(Stored.number("select count(*) from match_proposal where id = ?", draft))
                .isZero();
        assertThat(hr.get("/rounds/" + round + "/unmatched")
                        .is(200)
                        .items()
                        .getJsonObject(0)
                        .getString("reason"))
                .isEqualTo("NOT_POSSIBLE");
    }

    @Test
    @DisplayName(
            "B04 what would unblock somebody: HR hears of a language, the person alone of a half-day, nobody of a veto")
    void unblocking() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Unblocking");
        campaign.mentor(JUNIORS.get(0), 3);
        long german = enrolled(campaign, SENIORS.get(0), Enrolments.times(1).replace("\"en\"", "\"de\""));
        long atNight = enrolled(campaign, SENIORS.get(1), night());
        long vetoing = choosing(campaign, SENIORS.get(2), JUNIORS.get(0), "vetoes");
        long round = campaign.phase("MATCHING").round();
        assertThat(mine(SENIORS.get(0), campaign))
                .as("nothing before HR publishes")
                .isEmpty();
        hr.post("/rounds/" + round + "/publication").is(200);

        JsonObject language = change(unblocking(round, german), 0);
        assertThat(language.getString("kind")).isEqualTo("LANGUAGE");
        assertThat(language.getString("code")).isEqualTo("en");
        assertThat(language.getString("name")).isEqualTo("English");
        assertThat(answers(unblocking(round, atNight))).isEmpty();
        assertThat(answers(unblocking(round, vetoing))).isEmpty();
        assertThat(change(mine(SENIORS.get(0), campaign).get(0), 0)).isEqualTo(language);
        JsonObject halfDay = change(mine(SENIORS.get(1), campaign).get(0), 0);
        assertThat(halfDay.getString("kind")).isEqualTo("HALF_DAY");
        assertThat(halfDay.getString("code")).matches("(MONDAY|WEDNESDAY|FRIDAY)-(MORNING|AFTERNOON)");
        assertThat(mine(SENIORS.get(2), campaign).get(0).getJsonArray("answers"))
                .isEmpty();
        assertThat(mine(SENIORS.get(3), campaign)).isEmpty();

        SENIORS.get(0)
                .api()
                .with("If-Match", "*")
                .put("/enrolments/" + german + "/availability", Enrolments.times(1))
                .is(200);
        assertThat(Pairs.of(campaign.round()).mentors()).containsKey(german);
    }

    @Test
    @DisplayName("B03 which mentors would have to come, whom too many wait for, and who competes")
    void bottlenecks() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Short");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        SENIORS.subList(0, 3).forEach(campaign::mentee);
        long round = campaign.phase("MATCHING").round();

        JsonObject shortage =
                hr.get("/rounds/" + round + "/bottlenecks").is(200).object();

        JsonObject toFind = shortage.getJsonArray("toFind").getJsonObject(0);
        assertThat(toFind.getString("skill")).isEqualTo("prompts");
        assertThat(toFind.getString("languageName")).isEqualTo("English");
        assertThat(List.of(toFind.getInt("mentors"), toFind.getInt("places"), toFind.getInt("people")))
                .containsExactly(2, 1, 2);
        JsonObject wanted = shortage.getJsonArray("wanted").getJsonObject(0);
        assertThat(wanted.getJsonObject("mentor").getJsonNumber("enrolmentId").longValue())
                .isEqualTo(junior);
        assertThat(wanted.getInt("people")).isEqualTo(1);
        JsonObject competing = shortage.getJsonArray("competing").getJsonObject(0);
        assertThat(List.of(competing.getInt("people"), competing.getInt("mentors"), competing.getInt("places")))
                .containsExactly(3, 1, 1);
    }

    @Test
    @DisplayName("P16 P18 B12 other weights, rules and aims side by side with the round, and nothing of it is stored")
    void whatIf() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "What if");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        long other = campaign.mentor(JUNIORS.get(1), 1);
        long senior = choosing(campaign, SENIORS.get(0), JUNIORS.get(0), "preferences");
        campaign.mentee(SENIORS.get(1));
        long round = campaign.phase("MATCHING").round();
        assertThat(Pairs.of(round).mentors()).containsEntry(senior, junior);
        long version = version(round);

        JsonObject same = whatIf(round, "{}");
        assertThat(same.getJsonArray("changes")).isEmpty();
        assertThat(same.getJsonObject("after")).isEqualTo(same.getJsonObject("before"));
        JsonObject tried = whatIf(
                round,
                """
                {"objective":"SCORE_FIRST","leftOutPenalty":0,"weights":
                {"needs":80,"preferences":20,"swap":0,"distance":0,"time":0,"interests":0,"waiting":0}}""");
        assertThat(tried.getJsonObject("after").getInt("people"))
                .as("without a penalty nobody is worth a pair")
                .isZero();
        assertThat(tried.getJsonArray("changes")).hasSize(2);
        assertThat(tried.getJsonArray("changes").getJsonObject(0).isNull("after"))
                .isTrue();
        assertThat(tried.getJsonArray("aims").getValuesAs(JsonObject.class).stream()
                        .map(aim -> aim.getJsonObject("figures").getInt("people")))
                .as("participation, worst pair, score first")
                .containsExactly(2, 2, 0);
        assertThat(whatIf(round, "{\"site\":\"OTHER\"}").getJsonObject("after").getInt("people"))
                .as("everybody works at one site")
                .isZero();
        assertThat(whatIf(round, "{\"site\":\"SAME\",\"unit\":\"OTHER\"}").getJsonArray("changes"))
                .isEmpty();
        hr.post("/rounds/" + round + "/what-if", "{\"direction\":\"AGE\"}").is(400);
        hr.post(
                        "/rounds/" + round + "/what-if",
                        """
                        {"weights":{"needs":90,"preferences":0,"swap":0,"distance":0,"time":0,"interests":0,"waiting":0}}""")
                .is(422);
        hr.post(
                        "/rounds/" + round + "/what-if",
                        """
                        {"weights":{"needs":0,"preferences":100,"swap":0,"distance":0,"time":0,"interests":0,"waiting":0}}""")
                .isProblem(422, "campaign.weights-preferences");
        hr.post("/rounds/" + round + "/what-if", "{\"leftOutPenalty\":-1}").is(400);
        assertThat(version(round)).isEqualTo(version);
        assertThat(Stored.number("select count(*) from matching_round where campaign_id = ?", campaign.id()))
                .isEqualTo(1);
        assertThat(Pairs.of(round).mentors()).containsEntry(senior, junior).containsValue(other);
    }

    @Test
    @DisplayName("P16 a campaign may let the worst pair come first")
    void worstPairFirst() {
        CampaignFixture campaign = CampaignFixture.open(
                CROWD,
                "Nobody in a poor pair",
                Map.of("matching", CampaignFixture.matching("objective", "WORST_PAIR_FIRST")));
        campaign.mentor(JUNIORS.get(0), 1);
        campaign.mentee(SENIORS.get(0));

        long round = campaign.phase("MATCHING").round();

        JsonObject done = hr.get("/rounds/" + round).is(200).object();
        assertThat(done.getString("objective")).isEqualTo("WORST_PAIR_FIRST");
        assertThat(done.getBoolean("proven")).isTrue();
        assertThat(done.getInt("matched")).isEqualTo(1);
    }

    @Test
    @DisplayName("B05 B06 an audit shows groups of five and more, their rates and what equal ones would cost")
    void equity() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Equity");
        campaign.mentor(JUNIORS.get(0), 3);
        SENIORS.forEach(campaign::mentee);
        long round = campaign.phase("MATCHING").round();
        JsonObject audit = hr.get("/rounds/" + round + "/equity").is(200).object();
        assertThat(List.of(audit.getInt("people"), audit.getInt("matched"))).containsExactly(6, 3);
        JsonObject site = audit.getJsonArray("parts").getJsonObject(0);
        assertThat(site.getString("division")).isEqualTo("SITE");
        JsonObject group = site.getJsonArray("groups").getJsonObject(0);
        assertThat(group.getString("name")).isEqualTo(Crowd.SITE);
        assertThat(group.getInt("rate")).isEqualTo(50);
        assertThat(site.getInt("cost")).isZero();

        CampaignFixture few = CampaignFixture.open(CROWD, "Few");
        few.mentor(JUNIORS.get(0), 3);
        SENIORS.subList(0, 4).forEach(few::mentee);
        JsonObject hidden = hr.get("/rounds/" + few.phase("MATCHING").round() + "/equity")
                .is(200)
                .object();
        assertThat(hidden.getJsonArray("parts").getValuesAs(JsonObject.class))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.getJsonArray("groups")).isEmpty());
    }

    @Test
    @DisplayName("B11 somebody leaves, somebody comes back: matching again keeps what is accepted and what is open")
    void rematch() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Again");
        long[] mentors =
                JUNIORS.stream().mapToLong(junior -> campaign.mentor(junior, 1)).toArray();
        long accepting = choosing(campaign, SENIORS.get(0), JUNIORS.get(0), "preferences");
        long left = choosing(campaign, SENIORS.get(1), JUNIORS.get(1), "preferences");
        long waiting = campaign.mentee(SENIORS.get(2));
        JUNIORS.get(2).api().post("/enrolments/" + mentors[2] + "/pause").is(200);
        long round = campaign.phase("MATCHING").publishedRound();
        Pairs before = Pairs.of(round);
        assertThat(before.mentors()).isEqualTo(Map.of(accepting, mentors[0], left, mentors[1]));
        assertThat(Stored.number(
                        "select count(*) from place_price p join enrolment e on e.id = p.enrolment_id where campaign_id = ?",
                        campaign.id()))
                .as("one more place of either mentor would serve the one left out")
                .isEqualTo(2);
        SENIORS.get(0).api().post(before.path(accepting) + "/acceptance").is(200);
        JUNIORS.get(1).api().post("/enrolments/" + mentors[1] + "/pause").is(200);
        JUNIORS.get(2).api().post("/enrolments/" + mentors[2] + "/resumption").is(200);

        JsonObject first = hr.get("/rounds/" + round + "/re-match").is(200).object();
        assertThat(List.of(first.getInt("kept"), first.getInt("withdrawn"))).containsExactly(0, 0);
        assertThat(first.getJsonArray("changes")).hasSize(1);
        long second = again(round, first);
        Pairs pairs = Pairs.of(second);
        assertThat(pairs.mentors()).hasSize(1).containsValue(mentors[2]);
        long served = pairs.mentors().keySet().iterator().next();
        assertThat(List.of(left, waiting)).contains(served);
        assertThat(Stored.text("select state from match_proposal where id = ?", id(before, accepting)))
                .as("what one side has accepted stays")
                .isEqualTo("PROPOSED");
        hr.post("/rounds/" + round + "/re-match", asSeen(first)).isProblem(409, "matching.other-round-since");
        hr.post("/rounds/" + second + "/re-match", "{}").is(400);
        hr.post("/rounds/" + second + "/publication").is(200);

        JUNIORS.get(1).api().post("/enrolments/" + mentors[1] + "/resumption").is(200);
        hr.post("/rounds/" + second + "/re-match", asSeen(first)).isProblem(409, "matching.changed-since-preview");
        JsonObject preview = hr.get("/rounds/" + second + "/re-match").is(200).object();
        assertThat(preview.getInt("kept") + preview.getInt("withdrawn")).isEqualTo(1);
        assertThat(preview.getJsonObject("after").getInt("people")).isEqualTo(2);
        long third = again(second, preview);
        Map<Long, Long> stored = Pairs.of(third).mentors();
        assertThat(stored).containsOnlyKeys(left, waiting);
        assertThat(preview.getJsonArray("changes").getValuesAs(JsonObject.class))
                .as("the stored plan is the one that was previewed")
                .isNotEmpty()
                .allSatisfy(change -> assertThat(stored.get(person(change, "mentee")))
                        .isEqualTo(change.isNull("after") ? null : person(change, "after")));
        if (preview.getInt("kept") == 1) {
            assertThat(stored).containsEntry(served, mentors[2]);
            assertThat(id(Pairs.of(third), served)).isEqualTo(id(pairs, served));
        }
        assertThat(Stored.number("select rounds_waited from enrolment where id = ?", waiting))
                .as("matching again lets nobody wait once more")
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "P10 whoever is left out has a rank, counts one round more each time, and the next round adds more for it")
    void waitingGrows() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Waiting");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        long first = campaign.mentee(SENIORS.get(0));
        long second = campaign.mentee(SENIORS.get(1));
        campaign.phase("MATCHING");
        Pairs pairs = Pairs.of(campaign.publishedRound());
        boolean one = pairs.mentors().containsKey(first);
        long left = one ? second : first;
        (one ? SENIORS.get(0) : SENIORS.get(1))
                .api()
                .post(pairs.path(one ? first : second) + "/decline")
                .is(200);
        assertThat(part(pairs.proposal(one ? first : second), "WAITING")).isZero();

        assertThat(waits(one ? SENIORS.get(1) : SENIORS.get(0), left)).isEqualTo("1 1");
        Pairs next = Pairs.of(campaign.round());

        assertThat(next.mentors()).isEqualTo(Map.of(left, junior));
        int once = part(next.proposal(left), "WAITING");
        assertThat(once).as("both the mentor and the mentee have waited once").isPositive();
        hr.put(
                        campaign.path() + "/pair-wishes",
                        "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"FORBID\"}".formatted(junior, left))
                .is(204);
        campaign.publishedRound();
        assertThat(waits(one ? SENIORS.get(1) : SENIORS.get(0), left)).isEqualTo("1 2");
        hr.delete(campaign.path() + "/pair-wishes?mentor=" + junior + "&mentee=" + left)
                .is(204);
        assertThat(part(Pairs.of(campaign.round()).proposal(left), "WAITING"))
                .as("once more left out, a greater bonus")
                .isGreaterThan(once);
    }

    /** The place on the waiting list and the rounds waited, as the person is told. */
    private static String waits(Member person, long enrolment) {
        JsonObject told = person.api().get("/me/unblocking").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("enrolmentId").longValue() == enrolment)
                .findFirst()
                .orElseThrow();
        return told.getInt("rank") + " " + told.getInt("roundsWaited");
    }

    @Test
    @DisplayName("B07 asked to be blind, nothing that HR reads of a round names anybody")
    void blind() {
        CampaignFixture campaign = CampaignFixture.open(CROWD, "Blind");
        long junior = campaign.mentor(JUNIORS.get(0), 1);
        campaign.mentor(JUNIORS.get(1), 1);
        long late = campaign.mentor(JUNIORS.get(2), 1);
        JUNIORS.get(2).api().post("/enrolments/" + late + "/pause").is(200);
        List<Long> seniors =
                SENIORS.subList(0, 3).stream().map(campaign::mentee).toList();
        long round = campaign.phase("MATCHING").round();
        Pairs pairs = Pairs.of(round);
        long left = seniors.stream()
                .filter(senior -> !pairs.mentors().containsKey(senior))
                .findFirst()
                .orElseThrow();
        long matched = pairs.mentors().keySet().iterator().next();
        String rounds = "/rounds/" + round;
        for (String path : List.of(
                rounds + "/proposals?",
                rounds + "/unmatched?",
                rounds + "/bottlenecks?",
                rounds + "/why-not?mentee=" + left + "&mentor=" + junior + "&",
                rounds + "/unblocking?mentee=" + left + "&",
                pairs.path(matched) + "?",
                pairs.path(matched) + "/swaps?")) {
            nameless(hr.get(path), hr.get(path + "blind=true"));
        }
        String nobody = "{\"objective\":\"SCORE_FIRST\",\"leftOutPenalty\":0}";
        nameless(hr.post(rounds + "/what-if", nobody), hr.post(rounds + "/what-if?blind=true", nobody));
        JUNIORS.get(2).api().post("/enrolments/" + late + "/resumption").is(200);
        nameless(hr.get(rounds + "/re-match"), hr.get(rounds + "/re-match?blind=true"));
        nameless(hr.get(pairs.path(matched)), hr.post(pairs.path(matched) + "/publication?blind=true"));
    }

    private static void nameless(Answer named, Answer blind) {
        assertThat(named.is(200).body()).contains("Robin ");
        assertThat(blind.is(200).body()).contains(Crowd.SITE).doesNotContain("Robin ");
    }

    /** The very plan that a preview has shown. */
    private long again(long round, JsonObject preview) {
        Answer asked =
                hr.post("/rounds/" + round + "/re-match", asSeen(preview)).is(202);
        assertThat(asked.header("Location")).endsWith("/rounds/" + asked.id());
        return CampaignFixture.done(asked.id());
    }

    private static String asSeen(JsonObject preview) {
        return "{\"stamp\":\"%s\"}".formatted(preview.getString("stamp"));
    }

    private JsonObject whyNot(long round, long mentee, long mentor) {
        return hr.get("/rounds/%d/why-not?mentee=%d&mentor=%d".formatted(round, mentee, mentor))
                .is(200)
                .object();
    }

    /** The answer, whoever it is about. */
    private static List<JsonValue> without(JsonObject answer) {
        return List.of(answer.get("proposed"), answer.get("reason"), answer.get("people"), answer.get("points"));
    }

    private JsonObject unblocking(long round, long mentee) {
        return hr.get("/rounds/%d/unblocking?mentee=%d".formatted(round, mentee))
                .is(200)
                .object();
    }

    private JsonObject whatIf(long round, String command) {
        return hr.post("/rounds/" + round + "/what-if", command).is(200).object();
    }

    private long version(long round) {
        return hr.get("/rounds/" + round)
                .is(200)
                .object()
                .getJsonNumber("version")
                .longValue();
    }

    private static List<JsonObject> mine(Member person, CampaignFixture campaign) {
        return person.api().get("/me/unblocking").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonNumber("campaignId").longValue() == campaign.id())
                .toList();
    }

    private static List<JsonValue> answers(JsonObject unblocking) {
        return unblocking.getJsonArray("answers");
    }

    private static JsonObject change(JsonObject unblocking, int answer) {
        return unblocking.getJsonArray("answers").getJsonArray(answer).getJsonObject(0);
    }

    private static long enrolled(CampaignFixture campaign, Member person, String times) {
        return campaign.enrol(person, Enrolments.NOTHING, Enrolments.SEEKS, times, Enrolments.NOBODY);
    }

    private static String night() {
        return """
                {"zone":"Europe/Paris","languages":["en"],"capacity":1,"slots":[
                  {"day":"SUNDAY","startsAt":"20:00","endsAt":"23:00"}]}""";
    }

    private static long choosing(CampaignFixture campaign, Member mentee, Member other, String how) {
        String choices =
                Enrolments.NOBODY.replace("\"%s\":[]".formatted(how), "\"%s\":[%d]".formatted(how, other.id()));
        return campaign.enrol(mentee, Enrolments.NOTHING, Enrolments.SEEKS, Enrolments.times(1), choices);
    }

    private static int part(JsonObject proposal, String contribution) {
        return proposal.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("contribution").equals(contribution))
                .mapToInt(part -> part.getInt("points"))
                .sum();
    }

    private static Long person(JsonObject change, String who) {
        return change.getJsonObject(who).getJsonNumber("enrolmentId").longValue();
    }

    private static long id(Pairs pairs, long mentee) {
        return pairs.proposal(mentee).getJsonNumber("id").longValue();
    }
}
