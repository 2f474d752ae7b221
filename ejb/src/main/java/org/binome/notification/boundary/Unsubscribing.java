package org.binome.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.notification.control.MailChoices;
import org.binome.notification.entity.MailChoice;
import org.binome.notification.entity.MailChoiceMade;
import org.binome.notification.entity.NudgeKind;

/** Stops reminders by the link in a mail, without signing in: the token is all it takes, and tells nothing about the person. */
@Stateless
@PermitAll
public class Unsubscribing {

    @Inject
    MailChoices choices;

    @Inject
    Clock clock;

    @Inject
    Event<MailChoiceMade> made;

    /** Which kind the link is about; empty for a token that nobody has. */
    public Optional<WantedMail> see(String token) {
        return choices.byToken(token).map(choice -> new WantedMail(choice.kind(), !choice.off()));
    }

    /** Once or more often: the same. @return false for a token that nobody has */
    public boolean stop(String token) {
        Optional<MailChoice> found = choices.byToken(token);
        found.ifPresent(choice -> stopped(choice).forEach(this::stop));
        return found.isPresent();
    }

    private Stream<MailChoice> stopped(MailChoice choice) {
        return choice.kind() == NudgeKind.DIGEST
                ? Stream.of(NudgeKind.values())
                        .filter(NudgeKind::optional)
                        .map(kind -> choices.choice(choice.employee(), kind))
                : Stream.of(choice);
    }

    private void stop(MailChoice choice) {
        if (choice.choose(false, clock.instant())) {
            made.fire(new MailChoiceMade(choice.employee().id(), choice.kind(), false));
        }
    }
}
