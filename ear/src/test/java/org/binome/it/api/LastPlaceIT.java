package org.binome.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One place, and a hundred who say yes")
class LastPlaceIT {

    private static final int MANY = 100;
    private static final Crowd CROWD = new Crowd("place");
    private static final Member MENTOR = CROWD.junior();
    private static final List<Member> MENTEES =
            IntStream.range(0, MANY).mapToObj(i -> CROWD.senior()).toList();

    @BeforeAll
    static void arrive() {
        CROWD.arrive();
    }

    /**
     * No round proposes one place twice, and places that published proposals wait for are not given again. So the hundred
     * proposals begin as one of a round, and its row is repeated for the others: that is what overlapping rounds or a restored
     * backup could leave behind. All else is said through REST, the hundred times yes of the mentor included.
     */
    @Test
    @DisplayName("P09 one hundred acceptances on one place give one pairing and 99 conflicts, and nothing half done")
    void race() throws Exception {
        CampaignFixture campaign = CampaignFixture.open(
                CROWD, "Last place", Map.of("matching", CampaignFixture.matching("approvalOrder", "BOTH_AT_ONCE")));
        long mentor = campaign.mentor(MENTOR, 1);
        inParallel(
                4,
                MENTEES.stream()
                        .map(mentee -> (Callable<Long>) () -> campaign.mentee(mentee))
                        .toList());
        campaign.phase("MATCHING");
        long round = campaign.publishedRound();
        assertThat(CampaignFixture.proposals(round))
                .as("a round keeps to the capacity")
                .hasSize(1);
        assertThat(repeatForEverybody(round)).isEqualTo(MANY - 1);
        List<JsonObject> asked =
                MENTOR.api().get("/me/proposals").is(200).items().getValuesAs(JsonObject.class);
        assertThat(asked).hasSize(MANY);
        asked.forEach(one -> MENTOR.api()
                .post("/match-proposals/" + one.getJsonNumber("id") + "/acceptance")
                .is(200));

        List<Answer> answers = allAtOnce(MENTEES.stream()
                .map(mentee -> {
                    Api api = mentee.api();
                    String yes = "/match-proposals/" + campaign.asked(mentee).getJsonNumber("id") + "/acceptance";
                    return (Callable<Answer>) () -> api.post(yes);
                })
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 200).toList();
        assertThat(refused).hasSize(MANY - 1).allSatisfy(answer -> {
            answer.is(409);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.object().getString("code")).isIn("matching.no-place-left", "matching.proposal-closed");
        });
        assertThat(Stored.number("select count(*) from pairing where mentor_id = ?", mentor))
                .isEqualTo(1);
        assertThat(Stored.number("select count(*) from match_proposal where mentor_id = ? and place_held", mentor))
                .isEqualTo(1);
        assertThat(Stored.number(
                        "select count(*) from match_proposal where mentor_id = ? and state = 'WITHDRAWN'"
                                + " and mentee_consent_at is null and not place_held",
                        mentor))
                .as("refused acceptances left no consent behind")
                .isEqualTo(MANY - 1);
        assertThat(Stored.number(
                        "select count(*) from audit_entry where event = 'ProposalAgreed' and facts in"
                                + " (select 'proposalId=' || id from match_proposal where round_id = ?)",
                        round))
                .isEqualTo(1);
        assertThat(MENTOR.api().get("/me/pairings").is(200).items()).hasSize(1);
        assertThat(MENTOR.api().get("/me/proposals").is(200).items()).isEmpty();
    }

    @Test
    @DisplayName("P09 the same yes said many times at once counts once")
    void impatient() throws Exception {
        Crowd two = new Crowd("haste");
        Member junior = two.junior();
        Member senior = two.senior();
        two.arrive();
        CampaignFixture campaign = CampaignFixture.open(two, "Haste");
        campaign.mentor(junior, 1);
        campaign.mentee(senior);
        campaign.phase("MATCHING").publishedRound();
        String proposal = "/match-proposals/" + campaign.asked(senior).getJsonNumber("id");
        senior.api().post(proposal + "/acceptance").is(200);

        Api api = junior.api();
        List<Answer> answers = allAtOnce(IntStream.range(0, 20)
                .mapToObj(i -> (Callable<Answer>) () -> api.post(proposal + "/acceptance"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(19);
        assertThat(Stored.number("select count(*) from pairing where campaign_id = ?", campaign.id()))
                .isEqualTo(1);
    }

    private static int repeatForEverybody(long round) {
        return Stored.change(
                """
                insert into match_proposal (id, version, campaign_id, mentor_id, mentee_id, round_id, score, part_needs,
                  part_preferences, part_swap, part_distance, part_time, part_interests, part_waiting, taught_skills,
                  returned_skills, shared_minutes, shared_interests, state, published_at, mentor_asked_at, mentee_asked_at,
                  expires_at, place_held)
                select nextval('binome_seq'), 1, p.campaign_id, p.mentor_id, e.id, p.round_id, score, part_needs,
                  part_preferences, part_swap, part_distance, part_time, part_interests, part_waiting, taught_skills,
                  returned_skills, shared_minutes, shared_interests, p.state, published_at, mentor_asked_at, mentee_asked_at,
                  expires_at, place_held
                from match_proposal p join enrolment e on e.campaign_id = p.campaign_id
                where p.round_id = ? and e.id not in (p.mentor_id, p.mentee_id)""",
                round);
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        return inParallel(
                calls.size(),
                calls.stream()
                        .map(call -> (Callable<T>) () -> {
                            start.await(1, TimeUnit.MINUTES);
                            return call.call();
                        })
                        .toList());
    }

    private static <T> List<T> inParallel(int threads, List<Callable<T>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
