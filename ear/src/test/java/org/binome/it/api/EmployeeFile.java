package org.binome.it.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings people into the directory as HR does: by a list of everybody, those who are here already among them. */
final class EmployeeFile {

    private static final String HEADER = line(
            "Number",
            "First name",
            "Last name",
            "Login",
            "E-mail",
            "Manager",
            "Unit",
            "Hire date",
            "Title",
            "Grade",
            "Site",
            "Country",
            "Time zone",
            "Language");

    private EmployeeFile() {}

    static String line(String... cells) {
        return Stream.of(cells)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** Adds people; everybody who is here stays as before. */
    static void add(List<Member> people) {
        StringBuilder list = new StringBuilder(HEADER);
        List<JsonObject> here = here();
        Map<Long, String> numbers = numbers(here);
        here.forEach(one -> list.append(line(one, numbers)));
        people.forEach(one -> list.append(one.line()));
        take(list.toString());
    }

    /** Lets somebody go who is nobody's manager; everybody else stays as before. */
    static void remove(Member person) {
        StringBuilder list = new StringBuilder(HEADER);
        List<JsonObject> here = here();
        Map<Long, String> numbers = numbers(here);
        here.stream()
                .filter(one -> !one.getString("number").equals(person.number()))
                .forEach(one -> list.append(line(one, numbers)));
        take(list.toString());
    }

    private static Map<Long, String> numbers(List<JsonObject> people) {
        Map<Long, String> numbers = new HashMap<>();
        people.forEach(one -> numbers.put(one.getJsonNumber("id").longValue(), one.getString("number")));
        return numbers;
    }

    /** Everybody who works here. */
    private static List<JsonObject> here() {
        List<JsonObject> here = new ArrayList<>();
        for (String next = ""; next != null; ) {
            JsonObject page =
                    Callers.as("hr").get("/employees?limit=200" + next).is(200).object();
            here.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            next = page.isNull("next")
                    ? null
                    : "&after=" + URLEncoder.encode(page.getString("next"), StandardCharsets.UTF_8);
        }
        return here;
    }

    private static String line(JsonObject one, Map<Long, String> numbers) {
        String manager = one.isNull("managerId")
                ? ""
                : numbers.getOrDefault(one.getJsonNumber("managerId").longValue(), "");
        return line(
                one.getString("number"),
                one.getString("firstName"),
                one.getString("lastName"),
                text(one, "userName"),
                text(one, "email"),
                manager,
                one.getString("unit"),
                text(one, "hiredOn"),
                text(one, "title"),
                Integer.toString(one.getInt("grade")),
                one.getString("site"),
                one.getString("country"),
                one.getString("timeZone"),
                one.getString("language"));
    }

    private static String text(JsonObject one, String name) {
        return one.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? "" : one.getString(name);
    }

    private static void take(String list) {
        Api hr = Callers.as("hr");
        long id = hr.call("POST", "/directory-imports?fileName=crowd.csv", BodyPublishers.ofString(list), "text/csv")
                .is(202)
                .id();
        hr.post("/directory-imports/" + id + "/dry-run").is(202);
        await(id, "READY");
        hr.post("/directory-imports/" + id + "/confirmation", "{\"leaversAccepted\":false}")
                .is(202);
        await(id, "DONE");
    }

    private static void await(long id, String phase) {
        String now = "";
        for (int tries = 0; !now.equals(phase) && tries < 600; tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            now = Callers.as("hr")
                    .get("/directory-imports/" + id)
                    .is(200)
                    .object()
                    .getString("phase");
            if (now.equals("FAULTY") || now.equals("FAILED")) {
                break;
            }
        }
        if (!now.equals(phase)) {
            throw new IllegalStateException("The list became " + now + ": "
                    + Callers.as("hr")
                            .get("/directory-imports/" + id + "/problems")
                            .body());
        }
    }
}
