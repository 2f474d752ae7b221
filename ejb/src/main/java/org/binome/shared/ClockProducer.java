package org.binome.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;

/** The one place that reads the system's clock. */
@ApplicationScoped
public class ClockProducer {

    private final Clock system = Clock.systemUTC();

    private final AdjustableClock clock = new AdjustableClock(system);

    /** Dependent, since a proxy cannot be made of a final class. */
    @Produces
    @Dependent
    @Typed(AdjustableClock.class)
    public AdjustableClock adjustableClock() {
        return clock;
    }

    @Produces
    @Dependent
    public Clock clock() {
        return clock;
    }

    @Produces
    @Dependent
    @RealTime
    public Clock realTime() {
        return system;
    }
}
