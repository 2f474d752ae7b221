package org.binome.it.api;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Binome's clock in the hands of one test class. The class lives in a year long past, so that what falls due in it is its own
 * alone; afterwards the clock shows the true time again.
 */
final class BinomeClock implements BeforeAllCallback, AfterAllCallback {

    private final LocalDate begin;

    /** @param begin the day on which the class begins */
    BinomeClock(LocalDate begin) {
        this.begin = begin;
    }

    /** It is eight in the morning, UTC, on that day. */
    void moveTo(LocalDate day) {
        Callers.as("admin")
                .put("/admin/clock", "{\"now\":\"%sT08:00:00Z\"}".formatted(day))
                .is(200);
    }

    /** At any moment. */
    static void moveTo(Instant instant) {
        Callers.as("admin")
                .put("/admin/clock", "{\"now\":\"%s\"}".formatted(instant))
                .is(200);
    }

    /** @return how many things a job changed */
    static int run(String job) {
        return Callers.as("admin")
                .post("/jobs/" + job + "/runs")
                .is(200)
                .object()
                .getInt("changes");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        moveTo(begin);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Callers.as("admin").delete("/admin/clock").is(200);
    }
}
