package org.binome.web.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;
import org.binome.survey.boundary.PulseTaking;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** What a pair does next about meeting: answer who would like to swap roles, log it, say how it was, plan the next one, or prepare it. */
@Dependent
public class SessionNextStep implements NextStep {

    @Inject
    PairingLife life;

    @Inject
    Meeting meeting;

    @Inject
    PulseTaking pulse;

    @Inject
    PairingSessionsView sessions;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        List<PairingDetails> active = life.mine(text.locale()).stream()
                .filter(pairing -> pairing.status() == PairingStatus.ACTIVE)
                .toList();
        Set<Long> answered = active.isEmpty() ? Set.of() : pulse.answered();
        return active.stream()
                .map(pairing -> of(pairing, answered))
                .flatMap(Optional::stream)
                .max((one, other) -> Integer.compare(one.priority(), other.priority()));
    }

    private Optional<Step> of(PairingDetails pairing, Set<Long> answered) {
        List<SessionDetails> all = meeting.ofPairing(pairing.id()).stream()
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .toList();
        Optional<Step> swap = all.stream()
                .filter(session -> session.status() != SessionStatus.HELD)
                .filter(session -> session.swap().state() == SwapState.PROPOSED
                        && !session.swap().askedByMe())
                .findFirst()
                .map(session -> step(80, "session.next.swap", session, pairing));
        Optional<Step> unsaid = all.stream()
                .filter(session -> session.status() == SessionStatus.HELD && !answered.contains(session.id()))
                .reduce((first, last) -> last)
                .map(session -> step(60, "session.next.say", session, pairing));
        Optional<SessionDetails> open = all.stream()
                .filter(session -> session.status() != SessionStatus.HELD)
                .findFirst();
        // how an earlier session was can wait: what nobody logs has not been
        Optional<Step> begun =
                open.filter(sessions::isBegun).map(session -> step(70, "session.next.log", session, pairing));
        Optional<Step> ahead = open.map(session -> step(40, sessions.step(session), session, pairing));
        return swap.or(() -> begun)
                .or(() -> unsaid)
                .or(() -> ahead)
                .or(() -> all.size() < pairing.plannedSessions() ? Optional.of(plan(pairing, all)) : Optional.empty());
    }

    private Step step(int priority, String key, SessionDetails session, PairingDetails pairing) {
        return new Step(
                priority,
                text.of(key, pairing.partner().firstName(), sessions.when(session)),
                text.of(key + ".why"),
                text.of(key + ".action"),
                "/me/session.xhtml?id=" + session.id());
    }

    private Step plan(PairingDetails pairing, List<SessionDetails> all) {
        String kind = all.isEmpty() ? "plan-first" : "plan";
        return new Step(
                50,
                text.of("session.next." + kind, pairing.partner().firstName()),
                text.of("session.next." + kind + ".why"),
                text.of("session.next." + kind + ".action"),
                "/me/session-plan.xhtml?pairing=" + pairing.id());
    }
}
