package org.binome.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Resident memory of the stack's parts in MB, looked at every second. A page that several processes share, as PostgreSQL's do,
 * counts once (the kernel's "proportional set size").
 */
final class Memory implements AutoCloseable {
    private static final double MB = 1024;

    private final Map<String, Long> processes;
    private final Map<String, Double> highest = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private double highestSum;

    /** @param processes name and number of each part */
    Memory(Map<String, Long> processes) {
        this.processes = Map.copyOf(processes);
        clock.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        Map<String, Double> seen = now();
        synchronized (this) {
            seen.forEach((name, size) -> highest.merge(name, size, Math::max));
            highestSum = Math.max(
                    highestSum,
                    seen.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    Map<String, Double> now() {
        Map<String, Double> sizes = new LinkedHashMap<>();
        // the launcher's children are parts of their own, PostgreSQL's are not
        processes.forEach((name, process) -> sizes.put(
                name,
                (name.equals("PostgreSQL") ? tree(process) : List.of(process))
                        .stream().mapToDouble(Memory::resident).sum()));
        return sizes;
    }

    /** The highest of each part, which need not have been at one moment. */
    synchronized Map<String, Double> highest() {
        return new LinkedHashMap<>(highest);
    }

    /** The highest of all together at one moment. */
    synchronized double highestSum() {
        return highestSum;
    }

    /** A process and all that descend from it. */
    static List<Long> tree(long process) {
        return ProcessHandle.of(process).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static double resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / MB;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
