package org.binome.bench;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.binome.it.api.Api;
import org.binome.launcher.Await;
import org.binome.launcher.LaunchFailure;
import org.binome.launcher.demo.DemoCompany;

/**
 * A large employee list through the REST interface: handed in, dry run, taken over. The demo company stays, the others join it.
 */
final class ImportRun {
    private static final List<String> SITES =
            List.of("Lyon;FR;Europe/Paris", "Berlin;DE;Europe/Berlin", "Singapore;SG;Asia/Singapore");

    /**
     * @param received time to hand the file in
     * @param checked time of the dry run
     * @param taken time until the directory had changed
     * @param cpu that the server and the database took for it
     * @param before live heap of the server before, in MB
     * @param highest heap in use at the highest, garbage included
     * @param after live heap after
     * @param others percent of CPU that others took
     */
    record Result(
            int rows,
            Duration received,
            Duration checked,
            Duration taken,
            Duration cpu,
            double before,
            double highest,
            double after,
            int others) {

        Duration whole() {
            return received.plus(checked).plus(taken);
        }
    }

    private final String list;
    private final Size size;
    private final StackProcess stack;
    private Api hr;

    ImportRun(DemoCompany company, Size size, StackProcess stack) {
        this.size = size;
        this.stack = stack;
        String known = company.employeeList();
        int first = known.lines().toList().size();
        String head = known.lines().skip(1).findFirst().orElseThrow().split(";")[0];
        StringBuilder lines = new StringBuilder(known);
        IntStream.rangeClosed(1, size.rows - first + 1)
                .forEach(i -> lines.append(line(i, head)).append('\n'));
        list = lines.toString();
    }

    /** Whose reporting line spreads by eight below the demo company's head. */
    private static String line(int i, String head) {
        return "L%06d;Prénom%d;Nom%d;l%d;l%d@lists.example;%s;Poste %d;%d-%02d-%02d;Direction %d;Service %d;%s;%d;fr"
                .formatted(
                        i,
                        i,
                        i,
                        i,
                        i,
                        i == 1 ? head : "L%06d".formatted(Math.max(1, i / 8)),
                        i % 300,
                        1990 + i % 35,
                        1 + i % 12,
                        1 + i % 28,
                        i % 8,
                        i % 40,
                        SITES.get(i % SITES.size()),
                        1 + i % 7);
    }

    Result run() {
        hr = Api.as("hr");
        Machine.Watch watch = Machine.watch(stack.tree());
        try (HeapWatch heap = new HeapWatch(stack.server())) {
            double before = heap.live();
            long cpu = cpu();
            long[] times = new long[4];
            times[0] = System.nanoTime();
            String path = "/directory-imports/"
                    + PageLoad.id(hr.call(
                                    "POST",
                                    "/directory-imports?fileName=employees.csv",
                                    BodyPublishers.ofByteArray(list.getBytes(StandardCharsets.UTF_8)),
                                    "text/csv; charset=UTF-8")
                            .is(202)
                            .object());
            times[1] = System.nanoTime();
            hr.post(path + "/dry-run").is(202);
            await(path, "READY");
            times[2] = System.nanoTime();
            hr.post(path + "/confirmation", "{\"leaversAccepted\":true}").is(202);
            await(path, "DONE");
            times[3] = System.nanoTime();
            double highest = heap.highest();
            return new Result(
                    size.rows,
                    Duration.ofNanos(times[1] - times[0]),
                    Duration.ofNanos(times[2] - times[1]),
                    Duration.ofNanos(times[3] - times[2]),
                    Duration.ofMillis(cpu() - cpu),
                    before,
                    highest,
                    heap.live(),
                    watch.others());
        }
    }

    private long cpu() {
        return Machine.cpu(stack.server(), stack.database());
    }

    private void await(String path, String phase) {
        boolean reached = Await.until(Duration.ofMinutes(15), () -> {
            JsonObject now = hr.get(path).is(200).object();
            if (List.of("FAULTY", "FAILED").contains(now.getString("phase"))) {
                throw new LaunchFailure("The list became " + now.getString("phase") + ": "
                        + hr.get(path + "/problems?limit=3").body());
            }
            return now.getString("phase").equals(phase);
        });
        if (!reached) {
            throw new LaunchFailure("The list did not become " + phase + " within 15 minutes.");
        }
    }
}
