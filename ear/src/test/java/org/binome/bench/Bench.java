package org.binome.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.binome.launcher.LaunchFailure;
import org.binome.launcher.ServerProduct;
import org.binome.launcher.demo.DemoCompany;

/**
 * {@code mvn -Pbench}: measures the whole product on this machine and prints one table. Arguments: the EAR module's folder,
 * {@code short} for a quick look (see {@link Size}), and which parts (see {@link Part}).
 *
 * <p>Everything runs on free ports and in {@code target/bench}; nothing is left running. Ends with 1 when something could not be
 * measured; a missed aim is a result, no failure.
 */
public final class Bench {
    private static final PrintStream TERMINAL = System.out;

    private final Report report = new Report();
    private final Size size;
    private final Set<Part> parts;
    private final StackProcess stack;

    private Bench(Path module, Size size, Set<Part> parts) {
        this.size = size;
        this.parts = parts;
        stack = new StackProcess(module, ServerProduct.WILDFLY);
    }

    public static void main(String[] arguments) throws Exception {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        Bench bench = new Bench(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                arguments[1].equals("short") ? Size.SHORT : Size.FULL,
                Part.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(bench.stack::close, "stop the servers"));
        try {
            bench.run();
        } catch (LaunchFailure e) {
            say("The measurement broke off. " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Machine machine = new Machine();
        say("Starting the servers ...");
        stack.startAfresh();
        report.starts("first", stack);
        if (size == Size.FULL) {
            say("... and once more, with what the first start has made ...");
            stack.restart();
            report.starts("later", stack);
        }
        stack.useForTests();
        Peers.deploy(stack);
        say("Bringing in the demo company ...");
        DemoCompany company = new DemoCompany();
        company.seed(stack.application(), stack.keycloak());
        try (Memory memory = new Memory(stack.processes())) {
            report.idle(memory.now());
            if (parts.contains(Part.PAGES)) {
                say("Fifty people look at pages ...");
                report.pages(new PageLoad(company, size, stack).run());
            }
            if (parts.contains(Part.IMPORT)) {
                say("Importing %,d employees ...".formatted(size.rows));
                report.directory(new ImportRun(company, size, stack).run());
            }
            if (parts.contains(Part.ROUND)) {
                for (int mentees : size.rounds) {
                    say("Matching %,d mentees ...".formatted(mentees));
                    report.round(new RoundRun(mentees, LocalDate.now(ZoneOffset.UTC), stack).run());
                }
            }
            report.memory(memory.highest(), memory.highestSum());
        } catch (LaunchFailure broken) {
            // what has been measured so far is worth reading
            say(report.text(machine, size));
            throw broken;
        }
        stack.close();
        say(report.text(machine, size));
    }

    private static void say(String text) {
        TERMINAL.println(text);
        TERMINAL.flush();
    }
}
