package org.binome.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.binome.launcher.demo.DemoCompany;
import org.binome.launcher.demo.Seeding;

/**
 * {@code mvn -Prun}: the whole product on this machine, until Ctrl-C.
 *
 * <p>Arguments: the EAR module's folder, the folder for the data, the application server ({@link ServerProduct}). System properties: {@code fresh} starts with no data;
 * {@code port.app}, {@code port.keycloak}, {@code port.database}, {@code port.mailbox}, {@code port.smtp}, {@code port.imap},
 * {@code port.management} choose ports.
 */
public final class Demo {
    private static final PrintStream TERMINAL = System.out;

    private Demo() {}

    public static void main(String[] arguments) throws InterruptedException {
        long begin = System.nanoTime();
        Path module = Path.of(arguments[0]).toAbsolutePath();
        Path data = Path.of(arguments[1]).toAbsolutePath().normalize();
        Seeding company = new DemoCompany();
        try {
            Ports ports = Ports.ofDemo();
            ports.requireFree();
            if (System.getProperty("fresh") != null) {
                Folder.delete(data);
            }
            Settings settings = new Settings(
                    Distribution.of(module),
                    ServerProduct.named(arguments[2]),
                    data,
                    ports,
                    Secrets.of(data),
                    true,
                    List.of());
            say("Starting PostgreSQL, Keycloak, a mailbox and %s (logs in %s) …"
                    .formatted(settings.applicationServer().name(), data.resolve("log")));
            Stack stack = new Stack(settings, company.accounts());
            stack.start(Optional.of(module.resolve("target/binome.ear")), Demo::say);
            if (stack.postgres().isFresh()) {
                say("The database is new: bringing in the demo company …");
                bringIn(company, stack);
            }
            stack.describe(data.resolve("stack.properties"));
            say(welcome(settings, Duration.ofNanos(System.nanoTime() - begin)));
        } catch (LaunchFailure e) {
            say("Binome did not start. " + e.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    // Binome itself is up: half a company is better than none, as long as one says so
    private static void bringIn(Seeding company, Stack stack) {
        try {
            Settings settings = stack.settings();
            company.seed(settings.application(), settings.keycloak(), settings.mailbox());
        } catch (RuntimeException e) {
            say("The demo company is not complete (" + e.getMessage() + "); see "
                    + stack.applicationServer().log() + ", and start again with -Dfresh.");
        }
    }

    private static String welcome(Settings settings, Duration took) {
        return """

                Binome is ready after %d s:   %s
                Mails it sends:               %s
                Keycloak's administration:    %s (admin, password in %s)

                Sign in with one of these, password "binome":
                  hr       runs programmes          manager  sees figures of the own unit
                  mentor   a junior who teaches     sponsor  sees figures of the programme
                  mentee   a senior who learns      dpo      reads purposes and logs
                  admin    runs the system

                Ctrl-C stops everything. Data stay in %s; -Dfresh starts without them.
                """
                .formatted(
                        took.toSeconds(),
                        settings.application(),
                        settings.mailbox(),
                        settings.keycloak(),
                        settings.data().resolve("secrets.properties"),
                        settings.data());
    }

    private static void say(String text) {
        TERMINAL.println(text);
    }
}
