package org.binome.it.api;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody of each role in a campaign, in three pairs that have met, and what there is for HR to read of it. */
final class OwnObjects {

    /** Neighbours make a pair, the mentor first. */
    static final List<String> ROLES = List.of("employee", "hr", "manager", "sponsor", "dpo", "admin");

    private static final LocalDate LATELY = LocalDate.of(2022, 9, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2004, 3, 1);

    private final Crowd crowd = new Crowd("roles");
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Long> ids = new HashMap<>();

    private OwnObjects() {
        for (int i = 0; i < ROLES.size(); i++) {
            Set<String> roles = i == 0 ? Set.of("employee") : Set.of("employee", ROLES.get(i));
            members.add(
                    i % 2 == 0
                            ? crowd.add(crowd.lead().number(), crowd.unit() + "/Studio", Crowd.SITE, 1, LATELY, roles)
                            : crowd.add(
                                    crowd.head().number(), crowd.unit() + "/Board", Crowd.SITE, 5, LONG_AGO, roles));
        }
        crowd.arrive();
    }

    static OwnObjects arrive() {
        OwnObjects objects = new OwnObjects();
        objects.bring();
        return objects;
    }

    private void bring() {
        Api hr = Callers.as("hr");
        CampaignFixture campaign = CampaignFixture.open(crowd, "Roles");
        long[] enrolments = new long[ROLES.size()];
        for (int i = 0; i < enrolments.length; i++) {
            enrolments[i] = i % 2 == 0 ? campaign.mentor(members.get(i), 1) : campaign.mentee(members.get(i));
            ids.put(ROLES.get(i) + " enrolments", enrolments[i]);
        }
        campaign.phase("MATCHING");
        for (int i = 0; i < enrolments.length; i += 2) {
            hr.put(
                            campaign.path() + "/pair-wishes",
                            "{\"mentor\":%d,\"mentee\":%d,\"kind\":\"PIN\"}"
                                    .formatted(enrolments[i], enrolments[i + 1]))
                    .is(204);
        }
        long round = campaign.publishedRound();
        ids.put("campaigns", campaign.id());
        ids.put("rounds", round);
        ids.put(
                "match-proposals",
                CampaignFixture.proposals(round).stream()
                        .filter(proposal -> proposal.getJsonObject("mentee")
                                        .getJsonNumber("enrolmentId")
                                        .longValue()
                                != ids.get("hr enrolments"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonNumber("id")
                        .longValue());
        ids.put("employees", members.get(0).id());
        ids.put("programmes", first(hr, "/programmes"));
        ids.put("skills", first(hr, "/skills"));
        ids.put("directory-imports", first(hr, "/directory-imports"));
        ids.put("modules", first(members.get(0).api(), "/modules"));
        ids.put("articles", first(hr, "/articles"));
        ids.put("materials", first(hr, "/materials"));
        for (int i = 0; i < ROLES.size(); i += 2) {
            pair(campaign, i);
        }
    }

    private void pair(CampaignFixture campaign, int mentor) {
        Member one = members.get(mentor);
        Member other = members.get(mentor + 1);
        long proposal = campaign.asked(other).getJsonNumber("id").longValue();
        PairFixture pair = PairFixture.agreed(campaign, one, other).signed();
        String session = pair.meet(CampaignFixture.today().plusDays(7).toString());
        one.api()
                .post(
                        pair.path() + "/objectives",
                        "{\"aim\":\"Film\",\"measure\":\"One film\",\"dueOn\":\"%s\"}"
                                .formatted(CampaignFixture.today().plusDays(30)))
                .is(201);
        long action = one.api()
                .post(
                        pair.path() + "/objectives/0/actions",
                        "{\"task\":\"Film\",\"owner\":\"MENTEE\",\"dueOn\":\"%s\"}"
                                .formatted(CampaignFixture.today().plusDays(30)))
                .is(201)
                .id();
        for (String role : ROLES.subList(mentor, mentor + 2)) {
            ids.put(role + " actions", action);
            ids.put(role + " proposals", proposal);
            ids.put(role + " pairings", pair.pairing());
            ids.put(
                    role + " certificates",
                    certified(pair.pairing(), role.equals(ROLES.get(mentor)) ? "MENTOR" : "MENTEE"));
            ids.put(role + " sessions", Long.parseLong(session.substring("/sessions/".length())));
        }
    }

    /** As if the pairing were over: nothing else looks at it. */
    private static long certified(long pairing, String side) {
        return Stored.number(
                """
                insert into recognition_certificate
                  (id, version, pairing_id, holder, code, sessions, minutes, swapped, themes, issued_at)
                values (nextval('binome_seq'), 1, ?, ?, right(repeat('0', 20) || currval('binome_seq'), 20), 1, 60, 0, 'ai', now())
                returning id""",
                pairing,
                side);
    }

    private static long first(Api caller, String path) {
        return caller.get(path)
                .is(200)
                .items()
                .getValuesAs(JsonObject.class)
                .get(0)
                .getJsonNumber("id")
                .longValue();
    }

    /** Who has this role; figures are read by those who have people to look at. */
    Api caller(String role, String route) {
        if (route.startsWith("/api/v1/insight/") && !role.equals("hr")) {
            return (role.equals("manager") ? crowd.lead() : crowd.head()).api();
        }
        if (route.endsWith("/certificate")) {
            // who takes part in the campaign leaves it to a colleague
            return Callers.as(role);
        }
        return members.get(ROLES.indexOf(role)).api();
    }

    /** Address of the object that this role may read by the route, below {@code /api/v1}. */
    String own(String role, String route) {
        String path = route.substring("/api/v1".length());
        String kind = path.replaceAll("^/(?:me/|insight/)?([^/]+)/.*", "$1");
        String key =
                switch (kind) {
                    case "themes", "agendas" -> "ai";
                    case "mail-texts" -> "en.invited";
                    default -> String.valueOf(ids.getOrDefault(role + " " + kind, ids.get(kind)));
                };
        return path.replaceFirst("\\{(?!position)\\w+}", key)
                        .replace("{position}", "0")
                        .replace("{action}", String.valueOf(ids.get(role + " actions")))
                + asked(path);
    }

    /** About whom a round is asked: not about HR itself. */
    private String asked(String path) {
        if (path.endsWith("/candidates")) {
            return "?person=" + ids.get("sponsor enrolments");
        }
        return path.matches(".*/(why-not|unblocking)")
                ? "?mentee=%d&mentor=%d".formatted(ids.get("sponsor enrolments"), ids.get("manager enrolments"))
                : "";
    }

    /** Whether the route tells of what is one's own. */
    static boolean personal(String route) {
        return route.matches("/api/v1/(me/proposals|enrolments|pairings|sessions|certificates)/.*");
    }

    /** A role whose holder is not the partner of this one's. */
    static String stranger(String role) {
        return ROLES.get((ROLES.indexOf(role) + 2) % ROLES.size());
    }
}
