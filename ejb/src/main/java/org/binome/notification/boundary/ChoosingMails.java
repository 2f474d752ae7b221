package org.binome.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.notification.control.MailChoices;
import org.binome.notification.entity.MailChoice;
import org.binome.notification.entity.MailChoiceMade;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.shared.InvalidException;
import org.binome.shared.Roles;

/** Everybody chooses which reminders to get. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ChoosingMails {

    @Inject
    SignedIn signedIn;

    @Inject
    MailChoices choices;

    @Inject
    Clock clock;

    @Inject
    Event<MailChoiceMade> made;

    /** Each kind that one can do without. */
    public List<WantedMail> mine() {
        Set<NudgeKind> off = choices.of(signedIn.employee()).stream()
                .filter(MailChoice::off)
                .map(MailChoice::kind)
                .collect(Collectors.toSet());
        return Stream.of(NudgeKind.values())
                .filter(NudgeKind::single)
                .map(kind -> new WantedMail(kind, !off.contains(kind)))
                .toList();
    }

    /** @throws InvalidException for a kind that cannot be chosen */
    public void choose(NudgeKind kind, boolean wanted) {
        InvalidException.unless(kind.single(), "mail.not-optional");
        Employee me = signedIn.employee();
        if (choices.choice(me, kind).choose(wanted, clock.instant())) {
            made.fire(new MailChoiceMade(me.id(), kind, wanted));
        }
    }
}
