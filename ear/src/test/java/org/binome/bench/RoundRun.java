package org.binome.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.binome.it.Running;
import org.binome.it.api.Api;
import org.binome.launcher.Await;
import org.binome.launcher.LaunchFailure;

/**
 * A matching round through the REST interface. The enrolments it matches are laid into the database, since so many people
 * answering one by one would take longer than all else; everything after is the product's own.
 */
final class RoundRun {

    /**
     * @param whole from the request to the moment when the interface says that it is done
     * @param eligible pairs that the rules allow
     * @param words the server's own line about it
     * @param others percent of CPU that others took
     */
    record Result(Duration whole, int mentees, int mentors, int matched, int eligible, String words, int others) {}

    private static final int MENTEES = 5;
    private static final int MENTORS = 3;

    private final int mentees;
    private final int mentors;
    private final LocalDate today;
    private final StackProcess stack;
    private final Api hr = Api.as("hr");

    RoundRun(int mentees, LocalDate today, StackProcess stack) {
        this.mentees = mentees;
        this.mentors = mentees * MENTORS / MENTEES;
        this.today = today;
        this.stack = stack;
    }

    /** Two of them: the first finds a cold engine, the second is what HR meets when trying weights. */
    List<Result> run() throws SQLException {
        long campaign = PageLoad.id(hr.post("/campaigns", plan()).is(201).object());
        hr.post("/campaigns/" + campaign + "/start").is(200);
        enrol(campaign);
        hr.post("/campaigns/" + campaign + "/phase", "{\"phase\":\"MATCHING\"}").is(200);
        return List.of(round(campaign), round(campaign));
    }

    private Result round(long campaign) {
        Machine.Watch watch = Machine.watch(stack.tree());
        long begin = System.nanoTime();
        long id = PageLoad.id(
                hr.post("/campaigns/" + campaign + "/rounds").is(202).object());
        JsonObject[] now = new JsonObject[1];
        boolean over = Await.until(Duration.ofMinutes(10), () -> {
            now[0] = hr.get("/rounds/" + id).is(200).object();
            return !now[0].getString("status").matches("QUEUED|RUNNING");
        });
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        if (!over || !now[0].getString("status").equals("DONE")) {
            throw new LaunchFailure("The matching round did not come to an end: " + now[0]);
        }
        return new Result(
                whole,
                mentees,
                mentors,
                now[0].getInt("matched"),
                now[0].getInt("eligiblePairs"),
                words(id),
                watch.others());
    }

    private String words(long round) {
        return StackProcess.lines(Path.of(stack.setting("server.log"))).stream()
                .filter(line -> line.contains("Matching round " + round + ":"))
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst(".*; gathered", "gathered"))
                .orElse("");
    }

    private String plan() {
        return Json.createObjectBuilder()
                .add("name", "Mesure " + mentees)
                .add(
                        "dates",
                        Json.createObjectBuilder()
                                .add("enrolmentFrom", today.toString())
                                .add("matchingFrom", today.plusDays(10).toString())
                                .add("runningFrom", today.plusDays(20).toString())
                                .add("closesOn", today.plusDays(200).toString()))
                .add(
                        "people",
                        Json.createObjectBuilder()
                                .add("sponsor", employee("B0005"))
                                .add("coordinator", employee("B0001")))
                .build()
                .toString();
    }

    private long employee(String number) {
        return PageLoad.id(hr.get("/employees?text=" + number).is(200).items().getJsonObject(0));
    }

    private void enrol(long campaign) throws SQLException {
        try (Connection connection = Running.database();
                Statement statement = connection.createStatement();
                InputStream script = RoundRun.class.getResourceAsStream("enrolments.sql")) {
            connection.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":campaign", Long.toString(campaign))
                    .replace(":mentees", Integer.toString(mentees))
                    .replace(":mentors", Integer.toString(mentors)));
            connection.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
