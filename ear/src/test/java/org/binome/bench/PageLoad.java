package org.binome.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    /** Between two pages: what the aim is for, and five times as many pages as a look at the reserve. */
    static final Duration THINK = Duration.ofSeconds(5);

    static final Duration HASTE = Duration.ofSeconds(1);

    private static final int HR = 8;

    /** Beside the sponsor and the manager of the demo. */
    private static final int HEADS = 2;

    /** How often one person opens each page while nobody else is there. */
    private static final int ALONE = 10;

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

    /**
     * @param think between two pages; zero when one person opened them one after the other
     * @param times by page
     * @param server milliseconds of CPU that the application server took for one page
     * @param database the same of the database
     * @param others percent of CPU that others took
     * @param seconds that counted
     */
    record Result(
            Duration think, Map<String, Times> times, double server, double database, int others, double seconds) {

        int views() {
            return times.values().stream().mapToInt(Times::count).sum();
        }

        Times of(String page) {
            return times.get(page);
        }

        /** The ten pages together, without the peers. */
        Times ofProduct() {
            Times ten = new Times();
            times.forEach((page, ofPage) -> {
                if (!page.startsWith("peer")) {
                    ten.addAll(ofPage);
                }
            });
            return ten;
        }
    }

    private interface Act {
        void of(Map<String, Times> times) throws Exception;
    }

    private final List<Account> accounts;
    private final Size size;
    private final StackProcess stack;

    PageLoad(DemoCompany company, Size size, StackProcess stack) {
        accounts = company.accounts();
        this.size = size;
        this.stack = stack;
    }

    /** One person alone, fifty people, fifty people in haste. */
    List<Result> run() throws Exception {
        List<Visitor> visitors = visitors();
        // one after the other: fifty passwords at once measure Keycloak's hashing, not Binome
        visitors.forEach(Visitor::signIn);
        together(visitors, size.warmUp, HASTE, table());
        return List.of(
                measure(Duration.ZERO, times -> alone(visitors, times)),
                measure(THINK, times -> together(visitors, size.load, THINK, times)),
                measure(HASTE, times -> together(visitors, size.load, HASTE, times)));
    }

    private static Map<String, Times> table() {
        Map<String, Times> times = new LinkedHashMap<>();
        PAGES.forEach(page -> times.put(page, new Times()));
        return times;
    }

    private Result measure(Duration think, Act act) throws Exception {
        Map<String, Times> times = table();
        Machine.Watch watch = Machine.watch(stack.tree());
        long server = Machine.cpu(stack.server());
        long database = Machine.cpu(stack.database());
        long begin = System.nanoTime();
        act.of(times);
        double seconds = (System.nanoTime() - begin) / 1e9;
        int views = times.values().stream().mapToInt(Times::count).sum();
        return new Result(
                think,
                times,
                (double) (Machine.cpu(stack.server()) - server) / views,
                (double) (Machine.cpu(stack.database()) - database) / views,
                watch.others(),
                seconds);
    }

    /** Each page by the first of those who open it. */
    private static void alone(List<Visitor> visitors, Map<String, Times> times) {
        times.forEach((page, ofPage) -> {
            Visitor visitor =
                    visitors.stream().filter(one -> one.opens(page)).findFirst().orElseThrow();
            for (int i = 0; i < ALONE; i++) {
                visitor.open(page, ofPage);
            }
        });
    }

    private static void together(List<Visitor> visitors, Duration howLong, Duration think, Map<String, Times> times)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        try {
            List<Future<?>> ends = new ArrayList<>();
            visitors.forEach(visitor -> ends.add(threads.submit(() -> visitor.look(howLong, think, times))));
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Visitor> visitors() throws SQLException {
        String campaign = Long.toString(campaign("Passerelle"));
        Map<String, String> ofHr = Map.of(
                "hr: campaigns", "/hr/campaigns.xhtml",
                "hr: campaign's board", "/hr/campaign.xhtml?id=" + campaign,
                "hr: matching desk", "/hr/matching.xhtml?campaign=" + campaign,
                "hr: people", "/hr/people.xhtml",
                "insight: overview", "/insight/overview.xhtml?campaign=" + campaign);
        Map<String, String> ofFigures = Map.of("insight: overview", "/insight/overview.xhtml?campaign=" + campaign);
        List<Visitor> visitors = new ArrayList<>();
        visitors.add(new Visitor("hr", ofHr));
        visitors.add(new Visitor("sponsor", ofFigures));
        visitors.add(new Visitor("manager", ofFigures));
        List<String> users =
                new ArrayList<>(accounts.stream().map(Account::username).toList());
        // from the end: these enrol in the next campaign and have no pairing yet
        for (int one = 1; one < HR; one++) {
            visitors.add(new Visitor(promoted(users.remove(users.size() - 1), "hr"), ofHr));
        }
        for (String head : heads(users)) {
            users.remove(head);
            visitors.add(new Visitor(promoted(head, "manager"), ofFigures));
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

    private static String promoted(String user, String role) {
        Running.accounts().role(user, role, true);
        return user;
    }

    /** Those of them who lead the most: who sponsors nothing and leads nobody sees no figures. */
    private static List<String> heads(List<String> users) throws SQLException {
        try (Connection connection = Running.database();
                PreparedStatement query = connection.prepareStatement(
                        """
                        select user_name from employee where active and user_name = any (?)
                        order by line_right - line_left desc, id limit ?""")) {
            query.setArray(1, connection.createArrayOf("varchar", users.toArray()));
            query.setInt(2, HEADS);
            List<String> heads = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    heads.add(rows.getString(1));
                }
            }
            return heads;
        }
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
