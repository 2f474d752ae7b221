package org.binome.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The machine by its CPUs, from {@code /proc}: figures are worth what they were disturbed by. */
final class Machine {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Where the two times of a process and the two of its ended children stand, after the name in brackets. */
    private static final List<Integer> TIMES = List.of(11, 12, 13, 14);

    /** Linux counts hundredths of seconds for programs to read, whatever its own clock does. */
    private static final int MILLIS_OF_A_TICK = 10;

    /** CPU time so far, in the kernel's ticks. */
    private record Ticks(long all, long busy, long ours) {}

    /**
     * Watches how busy others keep the machine.
     *
     * @param ours processes that belong to the measurement; their present children are added
     */
    static Watch watch(Collection<Long> ours) {
        return new Watch(ours, ticks(ours));
    }

    /** Since it began. */
    record Watch(Collection<Long> processes, Ticks begin) {

        /** Percent of all CPU time that went to neither the measurement nor idleness. */
        int others() {
            Ticks end = ticks(processes);
            long all = Math.max(1, end.all() - begin.all());
            return (int) Math.max(0, 100 * (end.busy() - begin.busy() - (end.ours() - begin.ours())) / all);
        }
    }

    /** In general words: cores, memory, load of the last minutes. */
    String describe() {
        long kilobytes = StackProcess.lines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
        return "%d cores, %.0f GiB, Java %s, load now %.1f"
                .formatted(
                        CORES,
                        kilobytes / 1024.0 / 1024,
                        Runtime.version().feature(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Ticks ticks(Collection<Long> processes) {
        long[] cpu = Arrays.stream(
                        StackProcess.lines(Path.of("/proc/stat")).get(0).split(" +"))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
        long all = Arrays.stream(cpu).sum();
        long ours = processes.stream()
                .flatMap(pid -> Memory.tree(pid).stream())
                .distinct()
                .mapToLong(Machine::ticks)
                .sum();
        // the fourth and fifth are idle time
        return new Ticks(all, all - cpu[3] - cpu[4], ours);
    }

    /** Milliseconds of CPU that processes and their present children have taken so far. */
    static long cpu(Long... processes) {
        return Stream.of(processes)
                        .flatMap(process -> Memory.tree(process).stream())
                        .mapToLong(Machine::ticks)
                        .sum()
                * MILLIS_OF_A_TICK;
    }

    private static long ticks(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return TIMES.stream().mapToLong(at -> Long.parseLong(fields[at])).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
