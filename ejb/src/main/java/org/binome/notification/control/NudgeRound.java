package org.binome.notification.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.binome.shared.Job;

/** Asks all rules who may need a word, and gives each person theirs (P27). */
@ApplicationScoped
public class NudgeRound implements Job {

    @Inject
    @Any
    Instance<NudgeRule> rules;

    @Inject
    Nudges nudges;

    @Inject
    Reminding reminding;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "nudges";
    }

    /** @return how many people got a mail, or would have with an address */
    @Override
    @Transactional
    public int run() {
        return nudges.claim() ? remind(clock.instant()) : 0;
    }

    private int remind(Instant now) {
        Map<Long, List<Occasion>> due = rules.stream()
                .flatMap(rule -> rule.due(now).stream())
                .collect(groupingBy(occasion -> occasion.recipient().id(), LinkedHashMap::new, toList()));
        return (int) due.entrySet().stream()
                .filter(person -> OneOfMany.done(
                        "Reminder of person",
                        person.getKey(),
                        () -> reminding.remind(person.getKey(), person.getValue(), now)))
                .count();
    }
}
