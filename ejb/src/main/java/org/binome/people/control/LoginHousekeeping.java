package org.binome.people.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.binome.shared.RealTime;

/** Forgets ended logins once no session can be that old, and answers of the API after a day. */
@Singleton
public class LoginHousekeeping {

    static final Duration LOGINS_KEPT = Duration.ofDays(30);
    static final Duration ANSWERS_KEPT = Duration.ofDays(1);

    @Inject
    RevokedLogins revoked;

    @Inject
    RememberedAnswers answers;

    @Inject
    @RealTime
    Clock clock;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void forget() {
        revoked.forgetBefore(clock.instant().minus(LOGINS_KEPT));
        answers.forgetBefore(clock.instant().minus(ANSWERS_KEPT));
    }
}
