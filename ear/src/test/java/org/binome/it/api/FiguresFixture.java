package org.binome.it.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A campaign in a company of three units, told so that every figure is known:
 *
 * <ul>
 *   <li>North: 18 asked, 12 enrolled: six mentors, six mentees. All but one person of South work on their site.
 *   <li>South: 9 asked, 4 enrolled: two mentors, two mentees.
 *   <li>West: 10 asked, 5 enrolled, who all seek what nobody shares.
 *   <li>All eight pairs agree; five of them sign, and meet in April six times, 345 minutes; in May three times, which are too few
 *       people to tell; in June five times, 250 minutes.
 * </ul>
 */
final class FiguresFixture {

    static final LocalDate BEGIN = LocalDate.of(2022, 2, 7);
    static final LocalDate LATER = LocalDate.of(2022, 7, 20);

    private static final LocalDate HIRED = LocalDate.of(2015, 1, 5);
    private static final Set<String> EMPLOYEE = Set.of("employee");
    private static final String NOBODY_SHARES =
            """
            [{"skill":"sql","priority":"IMPORTANT","purpose":""}]""";

    final Crowd crowd = new Crowd("figure");
    final Member northLead = lead("North");
    final Member southLead = lead("South");
    final List<Member> northMentors = people("North/Studio", northLead.number(), "Quay", 1, 6);
    final List<Member> northMentees = people("North/Board", crowd.head().number(), "Quay", 5, 6);
    final List<Member> northOthers = people("North/Studio", northLead.number(), "Quay", 1, 6);
    final List<Member> southMentors = people("South/Studio", southLead.number(), "Dock", 1, 2);
    final List<Member> southMentees = people("South/Board", crowd.head().number(), "Dock", 5, 2);
    final List<Member> southOthers = people("South/Studio", southLead.number(), "Dock", 1, 4);
    final List<Member> southerner = people("South/Studio", southLead.number(), "Quay", 1, 1);
    final List<Member> westSeekers = people("West", crowd.head().number(), "Dock", 5, 5);
    final List<Member> westOthers = people("West", crowd.head().number(), "Dock", 5, 5);

    CampaignFixture campaign;
    long north;
    long south;
    long west;

    FiguresFixture told(BinomeClock clock) {
        crowd.arrive();
        north = unit("North");
        south = unit("South");
        west = unit("West");
        campaign = next("Figures");
        all(northMentors, southMentors).forEach(person -> campaign.mentor(person, 1));
        all(northMentees, southMentees).forEach(campaign::mentee);
        westSeekers.forEach(person ->
                campaign.enrol(person, Enrolments.NOTHING, NOBODY_SHARES, Enrolments.times(1), Enrolments.NOBODY));
        campaign.phase("MATCHING").publishedRound();
        List<PairFixture> pairs = agree();
        campaign.phase("RUNNING");
        List<PairFixture> active =
                pairs.stream().limit(5).map(PairFixture::signed).toList();
        clock.moveTo(LATER);
        List<String> april = new ArrayList<>();
        active.forEach(pair -> april.add(pair.met("2022-04-12", 60)));
        active.get(0).met("2022-04-26", 45);
        active.stream().limit(3).forEach(pair -> pair.met("2022-05-10", 60));
        active.forEach(pair -> pair.met("2022-06-14", 50));
        for (int i = 0; i < active.size(); i++) {
            pulse(active.get(i).mentee(), april.get(i), 4);
            pulse(active.get(i).mentor(), april.get(i), 5);
        }
        return this;
    }

    /** A campaign to which all of them are invited. */
    CampaignFixture next(String name) {
        CampaignFixture next = CampaignFixture.open(crowd, name, Map.of("audience", everybody()));
        invite(next);
        return next;
    }

    private void invite(CampaignFixture campaign) {
        String ids = all(
                        northMentors,
                        northMentees,
                        northOthers,
                        southMentors,
                        southMentees,
                        southOthers,
                        southerner,
                        westSeekers,
                        westOthers)
                .stream()
                .map(person -> Long.toString(person.id()))
                .collect(Collectors.joining(","));
        Callers.as("hr")
                .post(campaign.path() + "/invitations", "{\"employees\":[" + ids + "]}")
                .is(200);
    }

    private List<PairFixture> agree() {
        Map<Long, Member> mentors = new HashMap<>();
        for (Member mentor : all(northMentors, southMentors)) {
            mentors.put(enrolment(mentor), mentor);
        }
        Map<Long, Long> mentorOf = Pairs.of(
                        Stored.number("select max(id) from matching_round where campaign_id = ?", campaign.id()))
                .mentors();
        return all(northMentees, southMentees).stream()
                .map(mentee -> PairFixture.agreed(campaign, mentors.get(mentorOf.get(enrolment(mentee))), mentee))
                .toList();
    }

    private long enrolment(Member person) {
        return Stored.number(
                "select id from enrolment where campaign_id = ? and employee_id = ?", campaign.id(), person.id());
    }

    private static void pulse(Member person, String session, int mood) {
        person.api()
                .post(session + "/pulse", "{\"mood\":%d,\"useful\":4}".formatted(mood))
                .is(204);
    }

    private static JsonObject everybody() {
        return Json.createObjectBuilder()
                .add("themes", JsonValue.EMPTY_JSON_ARRAY)
                .add("rules", JsonValue.EMPTY_JSON_ARRAY)
                .build();
    }

    private Member lead(String unit) {
        return crowd.add(crowd.head().number(), name(unit), "Quay", 3, HIRED, Set.of("employee", "manager"));
    }

    private List<Member> people(String unit, String manager, String site, int grade, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> crowd.add(manager, name(unit), site + " " + crowd.mark(), grade, HIRED, EMPLOYEE))
                .toList();
    }

    /** Units of the first level, each with a name of its own. */
    private String name(String unit) {
        return unit.replaceFirst("^\\w+", "$0 " + crowd.mark());
    }

    private long unit(String top) {
        return Stored.number("select id from org_unit where path = ?", name(top));
    }

    long site(String name) {
        return Stored.number("select id from site where name = ?", name + " " + crowd.mark());
    }

    @SafeVarargs
    static List<Member> all(List<Member>... groups) {
        List<Member> all = new ArrayList<>();
        for (List<Member> group : groups) {
            all.addAll(group);
        }
        return all;
    }
}
