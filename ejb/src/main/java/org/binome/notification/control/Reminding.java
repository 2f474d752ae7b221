package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binome.notification.entity.MailChoice;
import org.binome.notification.entity.Nudge;
import org.binome.notification.entity.NudgeFired;
import org.binome.notification.entity.NudgeKind;
import org.binome.notification.entity.QuietHours;
import org.binome.people.entity.Employee;

/**
 * Reminds one person of all that is due, in one mail: not in quiet hours, not of what the person does not want to hear, of nothing
 * twice, and at most twice a week; what is too much then waits, and comes together.
 */
@ApplicationScoped
class Reminding {

    @Inject
    Correspondents correspondents;

    @Inject
    Nudges nudges;

    @Inject
    MailChoices choices;

    @Inject
    NudgeLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Event<NudgeFired> fired;

    /** In a transaction of its own: what goes wrong with one person shall not touch the others. @return false for not now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remind(long employeeId, List<Occasion> due, Instant now) {
        Employee reader = correspondents.find(Employee.class, employeeId);
        if (!reader.active()
                || QuietHours.at(now.atZone(reader.zone()), reader.site().country())) {
            return false;
        }
        List<Occasion> fresh = fresh(reader, due, now);
        if (fresh.isEmpty() || nudges.weekIsFull(reader, now)) {
            return false;
        }
        fresh.forEach(occasion -> note(reader, occasion, now));
        outbox.add(reader, letters.about(reader, fresh));
        return true;
    }

    private List<Occasion> fresh(Employee reader, List<Occasion> due, Instant now) {
        Set<NudgeKind> off = choices.of(reader).stream()
                .filter(MailChoice::off)
                .map(MailChoice::kind)
                .collect(Collectors.toSet());
        List<Nudge> before = nudges.of(reader);
        return due.stream()
                .distinct()
                .filter(occasion -> !off.contains(occasion.kind()))
                .filter(occasion -> !before.contains(nudge(reader, occasion, now)))
                .toList();
    }

    private void note(Employee reader, Occasion occasion, Instant now) {
        nudges.add(nudge(reader, occasion, now));
        fired.fire(new NudgeFired(reader.id(), occasion.kind(), occasion.about()));
    }

    private static Nudge nudge(Employee reader, Occasion occasion, Instant now) {
        return new Nudge(reader, occasion.kind(), occasion.about(), occasion.after(), now);
    }
}
