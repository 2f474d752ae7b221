package org.binome.people.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.binome.shared.RealTime;

/** Forgets ended logins once no session can be that old. */
@Singleton
public class LoginHousekeeping {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    RevokedLogins revoked;

    @Inject
    @RealTime
    Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void forget() {
        revoked.forgetBefore(clock.instant().minus(KEPT));
    }
}
