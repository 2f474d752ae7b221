package org.binome.matching.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** {@code mvn -q -Psolve -Dinstance=FILE}: reads a problem (see {@link InstanceFile}), solves it, checks it, tells what came out. */
public final class SolveInstance {

    private SolveInstance() {}

    /** @param arguments the file */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        if (arguments.length == 0 || arguments[0].isBlank() || arguments[0].startsWith("${")) {
            throw new IllegalArgumentException("Which file? mvn -q -Psolve -Dinstance=FILE");
        }
        try {
            Problem problem = InstanceFile.read(Path.of(arguments[0]));
            long start = System.nanoTime();
            Plan plan = Solver.solve(problem);
            long millis = (System.nanoTime() - start) / 1_000_000;
            out.printf(
                    "matched %d total %d proven %s millis %d%n",
                    plan.matches().size(),
                    plan.total(),
                    Checker.check(problem, plan).proven(),
                    millis);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("The file cannot be read: " + e.getMessage(), e);
        }
    }
}
