package org.binome.bench;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.launcher.LaunchFailure;
import org.binome.launcher.ServerProduct;
import org.binome.launcher.demo.DemoCompany;

/**
 * {@code mvn -Pbench}: measures the whole product on this machine and prints one table; then, by a second process, start-up,
 * memory and pages on the other server, and both side by side. Arguments: the EAR module's folder, {@code short} for a quick look
 * (see {@link Size}), which parts (see {@link Part}), and the application server.
 *
 * <p>Everything runs on free ports and in {@code target/bench}; nothing is left running. Ends with 1 when something could not be
 * measured; a missed aim is a result, no failure.
 */
public final class Bench {
    private static final PrintStream TERMINAL = System.out;

    private final Report report = new Report();
    private final Size size;
    private final Set<Part> parts;
    private final ServerProduct product;
    private final StackProcess stack;
    private final SideBySide both;

    private Bench(Path module, Size size, Set<Part> parts, ServerProduct product) {
        this.size = size;
        this.parts = parts;
        this.product = product;
        stack = new StackProcess(module, product);
        both = new SideBySide(module.resolve("target/bench-figures"));
    }

    public static void main(String[] arguments) throws Exception {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        Bench bench = new Bench(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                arguments[1].equals("short") ? Size.SHORT : Size.FULL,
                Part.of(arguments[2]),
                ServerProduct.named(arguments[3]));
        Runtime.getRuntime().addShutdownHook(new Thread(bench.stack::close, "stop the servers"));
        try {
            if (bench.isFirst()) {
                bench.both.forget();
                bench.run();
            } else if (bench.parts.contains(Part.PAGES)) {
                bench.compare();
            }
        } catch (LaunchFailure e) {
            say("The measurement broke off. " + e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private boolean isFirst() {
        return product == ServerProduct.WILDFLY;
    }

    private void run() throws Exception {
        Machine machine = new Machine();
        say("Starting the servers ...");
        stack.startAfresh();
        Map<String, Duration> first = stack.starts();
        report.starts("first", stack);
        if (size == Size.FULL) {
            say("... and once more, with what the first start has made ...");
            stack.restart();
            report.starts("later", stack);
        }
        DemoCompany company = inhabited();
        try (Memory memory = new Memory(stack.processes())) {
            Map<String, Double> idle = memory.now();
            report.idle(idle);
            if (parts.contains(Part.PAGES)) {
                report.pages(looked(company, first, idle, memory));
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

    private DemoCompany inhabited() throws Exception {
        stack.useForTests();
        Peers.deploy(stack);
        say("Bringing in the demo company ...");
        DemoCompany company = new DemoCompany();
        company.seed(stack.application(), stack.keycloak(), URI.create(stack.setting("mailbox")));
        return company;
    }

    /** Fifty people at the pages; keeps what both servers are compared by. */
    private List<PageLoad.Result> looked(
            DemoCompany company, Map<String, Duration> starts, Map<String, Double> idle, Memory memory)
            throws Exception {
        say("Fifty people look at pages ...");
        List<PageLoad.Result> results = new PageLoad(company, size, stack).run();
        PageLoad.Result aimed = results.stream()
                .filter(result -> result.think().equals(PageLoad.THINK))
                .findFirst()
                .orElseThrow();
        String server = stack.applicationServer().name();
        both.keep(product, SideBySide.figures(starts, server, idle, memory.highest(), aimed));
        return results;
    }

    private void compare() throws Exception {
        say("Starting the servers, with the other one ...");
        stack.startAfresh();
        Map<String, Duration> starts = stack.starts();
        DemoCompany company = inhabited();
        List<PageLoad.Result> results;
        try (Memory memory = new Memory(stack.processes())) {
            results = looked(company, starts, memory.now(), memory);
        }
        stack.close();
        say(both.text());
        results.forEach(result -> result.ofProduct().kindsOfErrors().forEach(Bench::say));
    }

    private static void say(String text) {
        TERMINAL.println(text);
        TERMINAL.flush();
    }
}
