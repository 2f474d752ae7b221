package org.binome.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.binome.launcher.Distribution;
import org.binome.launcher.LaunchFailure;
import org.binome.launcher.Ports;
import org.binome.launcher.Secrets;
import org.binome.launcher.ServerProduct;
import org.binome.launcher.Settings;
import org.binome.launcher.Stack;
import org.binome.launcher.demo.DemoCompany;

/**
 * The launcher of the measured stack, in a process of its own so that its memory is not that of the load driver. As durable as
 * the demo: a database that need not reach the disk would flatter. Arguments: the EAR module's folder, the data folder, the
 * application server.
 */
public final class BenchStack {
    private static final PrintStream TERMINAL = System.out;

    private BenchStack() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        Path module = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        try {
            Stack stack = new Stack(
                    new Settings(
                            Distribution.of(module),
                            ServerProduct.named(arguments[2]),
                            data,
                            Ports.free(),
                            Secrets.of(data),
                            true,
                            List.of()),
                    new DemoCompany().accounts());
            stack.start(Optional.of(module.resolve("target/binome.ear")), TERMINAL::println);
            stack.describe(data.resolve("stack.properties"));
        } catch (LaunchFailure e) {
            Files.writeString(data.resolve("failure"), e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }
}
