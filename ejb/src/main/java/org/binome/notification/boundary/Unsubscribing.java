package org.binome.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.notification.control.DigestSubscriptions;
import org.binome.notification.control.MailChoices;
import org.binome.notification.entity.DigestChanged;
import org.binome.notification.entity.DigestStatus;
import org.binome.notification.entity.DigestSubscription;
import org.binome.notification.entity.MailChoice;
import org.binome.notification.entity.MailChoiceMade;
import org.binome.notification.entity.NudgeKind;
import org.binome.shared.DomainEvent;

/** Stops reminders, or the monthly digest, by the link in a mail, without signing in: the token is all it takes, and tells nothing about the person. */
@Stateless
@PermitAll
public class Unsubscribing {

    @Inject
    MailChoices choices;

    @Inject
    DigestSubscriptions digests;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Which kind the link is about; empty for a token that nobody has. */
    public Optional<MailToStop> see(String token) {
        return choices.byToken(token)
                .map(choice -> new MailToStop(Optional.of(choice.kind()), choice.off()))
                .or(() -> digests.byStopToken(token)
                        .map(digest -> new MailToStop(Optional.empty(), digest.status() == DigestStatus.STOPPED)));
    }

    /** Once or more often: the same. @return false for a token that nobody has */
    public boolean stop(String token) {
        Optional<MailChoice> choice = choices.byToken(token);
        Optional<DigestSubscription> digest = digests.byStopToken(token);
        choice.ifPresent(found -> stopped(found).forEach(this::stop));
        digest.ifPresent(this::stop);
        return choice.isPresent() || digest.isPresent();
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
            events.fire(new MailChoiceMade(choice.employee().id(), choice.kind(), false));
        }
    }

    private void stop(DigestSubscription digest) {
        if (digest.stop(clock.instant())) {
            events.fire(new DigestChanged(digest.employee().id(), DigestStatus.STOPPED));
        }
    }
}
