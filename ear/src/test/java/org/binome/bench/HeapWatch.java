package org.binome.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The heap of a running JVM in MB, several times a second, by the JDK's own {@code jstat}, which does not disturb it. */
final class HeapWatch implements AutoCloseable {
    private static final int PAUSE = 200;

    private final long process;
    private final Process jstat;
    private final List<Double> used = new ArrayList<>();

    HeapWatch(long process) {
        this.process = process;
        try {
            jstat = new ProcessBuilder(StackProcess.java("jstat"), "-gc", Long.toString(process), PAUSE + "ms")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "heap");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = jstat.inputReader()) {
            List<String> header = List.of(lines.readLine().strip().split("\\s+"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double now = used(header, line);
                synchronized (this) {
                    used.add(now);
                }
            }
        } catch (IOException e) {
            // the stream ends with the process
        }
    }

    /** Survivors, eden and old generation together. */
    private static double used(List<String> header, String line) {
        String[] values = line.strip().split("\\s+");
        return Arrays.asList("S0U", "S1U", "EU", "OU").stream()
                        .mapToDouble(column -> Double.parseDouble(values[header.indexOf(column)]))
                        .sum()
                / 1024;
    }

    /** The most that was in use at any moment so far, garbage included. */
    synchronized double highest() {
        return used.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Collects the garbage, then tells what is left. */
    double live() {
        run("jcmd", Long.toString(process), "GC.run");
        List<String> lines = run("jstat", "-gc", Long.toString(process));
        return used(List.of(lines.get(0).strip().split("\\s+")), lines.get(1));
    }

    private static List<String> run(String command, String... arguments) {
        List<String> whole = new ArrayList<>(List.of(StackProcess.java(command)));
        whole.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(whole).redirectErrorStream(true).start();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                return lines.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        jstat.destroy();
    }
}
