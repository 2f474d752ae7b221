package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.survey.boundary.PulseTaking;

/** What the next step of a pair depends on: whether something is still to be said, and whether they have met as often as planned. */
@Named("pairingStep")
@RequestScoped
public class PairingStepView {

    /** After which nobody is asked about a session any more: it is no longer fresh. */
    private static final Duration FRESH = Duration.ofDays(30);

    @Inject
    Meeting meeting;

    @Inject
    PulseTaking pulse;

    @Inject
    Clock clock;

    private List<SessionDetails> held;
    private Set<Long> answered;

    /** The latest session held of the last month that the reader has not spoken about; null when there is none. */
    public SessionDetails unsaid(long pairingId) {
        if (answered == null) {
            answered = pulse.answered();
        }
        return held(pairingId).stream()
                .filter(session -> !answered.contains(session.id()))
                .filter(session -> session.startsAt().isAfter(clock.instant().minus(FRESH)))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** They have met as often as the campaign plans. */
    public boolean isAllHeld(PairingDetails pairing) {
        return held(pairing.id()).size() >= pairing.plannedSessions();
    }

    private List<SessionDetails> held(long pairingId) {
        if (held == null) {
            held = meeting.ofPairing(pairingId).stream()
                    .filter(session -> session.status() == SessionStatus.HELD)
                    .toList();
        }
        return held;
    }
}
