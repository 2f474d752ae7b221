package org.binome.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.binome.it.Running;
import org.binome.it.api.Answer;
import org.binome.it.api.Api;
import org.binome.launcher.Account;
import org.binome.launcher.demo.DemoCompany;

/**
 * Fifty different people, each signed in through Keycloak, looking at page after page: eight of HR, four who look at figures,
 * the others with a pairing and a session of their own. Each also opens the two peers in turn.
 */
final class PageLoad {
    private static final int HR = 8;
    private static final int SPONSORS = 4;

    /** The ten pages, as the table lists them, then the peers. */
    private static final List<String> PAGES = List.of(
            "me: home",
            "me: pairings",
            "me: a pairing",
            "me: a session",
            "me: proposals",
            "hr: campaigns",
            "hr: campaign's board",
            "hr: matching desk",
            "hr: people",
            "insight: overview",
            "peer: empty Faces page",
            "peer: SELECT 1");

    /** @param times by page; @param others percent of CPU that others took; @param seconds that counted */
    record Result(Map<String, Times> times, int others, double seconds) {}

    private final Map<String, Times> times = new LinkedHashMap<>();
    private final List<Account> accounts;
    private final Size size;
    private final List<Long> ours;

    PageLoad(DemoCompany company, Size size, List<Long> ours) {
        accounts = company.accounts();
        this.size = size;
        this.ours = ours;
        PAGES.forEach(page -> times.put(page, new Times()));
    }

    Result run() throws Exception {
        List<Visitor> visitors = visitors();
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        try {
            // one after the other: fifty passwords at once measure Keycloak's hashing, not Binome
            visitors.forEach(Visitor::signIn);
            together(threads, visitors, visitor -> visitor.look(size.warmUp, new LinkedHashMap<>()));
            Machine.Watch watch = Machine.watch(ours);
            long begin = System.nanoTime();
            together(threads, visitors, visitor -> visitor.look(size.load, times));
            double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            return new Result(times, watch.others(), seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Act {
        void of(Visitor visitor) throws Exception;
    }

    private static void together(ExecutorService threads, List<Visitor> visitors, Act act) throws Exception {
        List<Future<?>> ends = new ArrayList<>();
        for (Visitor visitor : visitors) {
            ends.add(threads.submit(() -> {
                act.of(visitor);
                return null;
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
    }

    private List<Visitor> visitors() {
        String campaign = Long.toString(campaign("Passerelle"));
        Map<String, String> ofHr = Map.of(
                "hr: campaigns", "/hr/campaigns.xhtml",
                "hr: campaign's board", "/hr/campaign.xhtml?id=" + campaign,
                "hr: matching desk", "/hr/matching.xhtml?campaign=" + campaign,
                "hr: people", "/hr/people.xhtml",
                "insight: overview", "/insight/overview.xhtml?campaign=" + campaign);
        Map<String, String> ofSponsor = Map.of("insight: overview", "/insight/overview.xhtml?campaign=" + campaign);
        List<Visitor> visitors = new ArrayList<>();
        visitors.add(new Visitor("hr", ofHr));
        visitors.add(new Visitor("sponsor", ofSponsor));
        visitors.add(new Visitor("manager", ofSponsor));
        List<String> users =
                new ArrayList<>(accounts.stream().map(Account::username).toList());
        // from the end: these enrol in the next campaign and have no pairing yet
        for (int one = 1; one < HR; one++) {
            visitors.add(new Visitor(promoted(users, "hr"), ofHr));
        }
        for (int one = 2; one < SPONSORS; one++) {
            visitors.add(new Visitor(promoted(users, "sponsor"), ofSponsor));
        }
        users.add(0, "mentor");
        users.add(0, "mentee");
        for (int next = 0; visitors.size() < Size.USERS; next++) {
            Map<String, String> pages = pagesOf(users.get(next));
            if (!pages.isEmpty()) {
                visitors.add(new Visitor(users.get(next), pages));
            }
        }
        return visitors;
    }

    private static String promoted(List<String> users, String role) {
        String user = users.remove(users.size() - 1);
        Running.accounts().role(user, role, true);
        return user;
    }

    /** Empty for somebody without a pairing that has met. */
    private static Map<String, String> pagesOf(String user) {
        Api api = Api.as(user);
        for (JsonObject pairing : objects(api.get("/me/pairings"))) {
            List<JsonObject> sessions = objects(api.get("/pairings/" + id(pairing) + "/sessions"));
            if (!sessions.isEmpty()) {
                return Map.of(
                        "me: home", "/me/home.xhtml",
                        "me: pairings", "/me/pairings.xhtml",
                        "me: a pairing", "/me/pairing.xhtml?id=" + id(pairing),
                        "me: a session", "/me/session.xhtml?id=" + id(sessions.get(0)),
                        "me: proposals", "/me/proposals.xhtml");
            }
        }
        return Map.of();
    }

    static long campaign(String name) {
        return Api.as("hr").get("/campaigns?limit=50").is(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals(name))
                .map(PageLoad::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> objects(Answer answer) {
        JsonArray array = answer.is(200).items();
        return array.getValuesAs(JsonObject.class);
    }

    static long id(JsonObject object) {
        return object.getJsonNumber("id").longValue();
    }
}
