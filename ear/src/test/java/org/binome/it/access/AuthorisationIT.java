package org.binome.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binome.it.Running;
import org.binome.it.api.Answer;
import org.binome.it.api.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Knocks at every door with the id 0, so that nothing changes: it shows who is refused. That those who may get what they ask for
 * is shown with objects that are there, in {@code OwnObjectsIT}.
 */
@DisplayName("P04 every route answers each role as the authorisation table says")
class AuthorisationIT {

    private static final Path TABLE = Path.of("../web/src/main/resources/org/binome/web/authorisation.csv");
    private static final String ANONYMOUS = "anonymous";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    /** The account that has this role, and otherwise only that of any employee. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "employee",
            "mentor",
            "hr",
            "hr",
            "manager",
            "manager",
            "sponsor",
            "sponsor",
            "dpo",
            "dpo",
            "admin",
            "admin");

    private final Map<String, Api> callers = new HashMap<>();
    private final Map<String, HttpBrowser> browsers = new HashMap<>();

    @TestFactory
    Stream<DynamicContainer> walk() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        String[] roles = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(","))
                .map(cells -> DynamicContainer.dynamicContainer(
                        String.join(" ", Arrays.copyOf(cells, 3)),
                        IntStream.range(3, cells.length)
                                .mapToObj(i -> DynamicTest.dynamicTest(
                                        roles[i] + ": " + cells[i],
                                        () -> check(cells, roles[i], cells[i].equals("allow"))))));
    }

    private void check(String[] cells, String role, boolean allowed) {
        String path = cells[2].replaceAll("\\{[^}]*}", "0");
        switch (cells[0]) {
            case "api" -> api(cells[1], path.substring("/api/v1".length()), role, allowed);
            case "page" -> page(path, role, allowed);
            default -> service(cells[1], path, role);
        }
    }

    private void api(String method, String path, String role, boolean allowed) {
        Answer answer = ask(method, path, role, "{}", "application/json");
        if (answer.status() == 415) {
            answer = ask(method, path, role, "--x--\r\n", MULTIPART);
        }
        if (allowed && role.equals("hr") && betweenTwo(answer)) {
            return;
        }
        if (allowed) {
            assertThat(answer.status()).as(answer.body()).isNotIn(401, 403).isLessThan(500);
        } else {
            answer.is(role.equals(ANONYMOUS) ? 401 : 403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    /** HR may come this way for an own pairing; what others have between them is refused by the object, not by the role (P26). */
    private static boolean betweenTwo(Answer answer) {
        return answer.status() == 403 && answer.object().getString("code", "").equals("forbidden");
    }

    private Answer ask(String method, String path, String role, String body, String type) {
        Api caller = callers.computeIfAbsent(
                role, any -> role.equals(ANONYMOUS) ? Api.anonymous() : Api.as(ACCOUNTS.get(role)));
        return method.equals("GET") || method.equals("DELETE")
                ? caller.call(method, path, BodyPublishers.noBody(), null)
                : caller.call(method, path, BodyPublishers.ofString(body), type);
    }

    private void page(String path, String role, boolean allowed) {
        HttpResponse<String> response = browser(role).get(path);
        String target = response.headers().firstValue("Location").orElse("");
        boolean atKeycloak = target.startsWith(Running.keycloak().toString());
        if (allowed) {
            assertThat(atKeycloak).as(target).isFalse();
            assertThat(response.statusCode()).isNotIn(401, 403).isLessThan(500);
        } else if (role.equals(ANONYMOUS)) {
            assertThat(atKeycloak).as(response.statusCode() + " " + target).isTrue();
        } else {
            assertThat(response.statusCode()).isEqualTo(403);
        }
    }

    /** Sign-in and health are for everybody; a bad request is an answer too. */
    private void service(String method, String path, String role) {
        HttpBrowser browser = path.startsWith("/signin/logout") ? new HttpBrowser() : browser(role);
        HttpResponse<String> response = method.equals("GET")
                ? browser.get(path)
                : browser.post(path, "", "Content-Type", "application/x-www-form-urlencoded", "X-Binome-Request", "1");
        assertThat(response.statusCode()).isNotIn(401, 403).isLessThan(500);
    }

    private HttpBrowser browser(String role) {
        return browsers.computeIfAbsent(
                role, any -> role.equals(ANONYMOUS) ? new HttpBrowser() : HttpBrowser.as(ACCOUNTS.get(role)));
    }
}
