package org.binome.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.binome.pairing.entity.Pairing;
import org.binome.session.entity.FullMonth;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.MonthOverBudget;
import org.binome.session.entity.SessionCorrected;
import org.binome.session.entity.SessionHeld;
import org.binome.session.entity.SessionStatus;

/** Notices when a month of a pair grows longer than agreed (P25). */
@Dependent
public class BudgetWatch {

    @Inject
    EntityManager entityManager;

    @Inject
    Sessions sessions;

    @Inject
    FullMonths months;

    @Inject
    Clock clock;

    @Inject
    Event<MonthOverBudget> over;

    void logged(@Observes SessionHeld event) {
        look(event.sessionId());
    }

    void corrected(@Observes SessionCorrected event) {
        look(event.sessionId());
    }

    private void look(long sessionId) {
        MentoringSession session = entityManager.find(MentoringSession.class, sessionId);
        Pairing pairing = session.pairing();
        YearMonth month = monthOf(session);
        int minutes = minutes(pairing, month);
        Optional<FullMonth> known = months.find(pairing, month);
        known.ifPresent(full -> full.count(minutes));
        if (known.isEmpty() && minutes > pairing.campaign().frame().monthlyBudgetMinutes()) {
            months.add(new FullMonth(pairing, month, minutes, clock.instant()));
            over.fire(new MonthOverBudget(pairing.id(), month));
        }
    }

    private int minutes(Pairing pairing, YearMonth month) {
        return sessions.ofPairing(pairing.id()).stream()
                .filter(session -> session.status() == SessionStatus.HELD
                        && monthOf(session).equals(month))
                .mapToInt(MentoringSession::heldMinutes)
                .sum();
    }

    private static YearMonth monthOf(MentoringSession session) {
        return YearMonth.from(session.startsAt().atZone(session.zone()));
    }
}
