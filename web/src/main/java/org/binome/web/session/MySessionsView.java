package org.binome.web.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.binome.pairing.boundary.PairingDetails;
import org.binome.pairing.boundary.PairingLife;
import org.binome.pairing.entity.PairingStatus;
import org.binome.session.boundary.Meeting;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.entity.SessionStatus;
import org.binome.web.faces.TextView;

/** All sessions of the person who is signed in, over all pairings. */
@Named("mySessions")
@RequestScoped
public class MySessionsView {

    @Inject
    PairingLife life;

    @Inject
    Meeting meeting;

    @Inject
    TextView text;

    private List<PairingDetails> pairings;
    private List<SessionDetails> sessions;

    @PostConstruct
    void load() {
        pairings = life.mine(text.locale());
        sessions = pairings.stream()
                .flatMap(pairing -> meeting.ofPairing(pairing.id()).stream())
                .sorted(Comparator.comparing(SessionDetails::startsAt))
                .toList();
    }

    /** Neither held nor cancelled, the next one first. */
    public List<SessionDetails> getComing() {
        return once(
                session -> session.status() == SessionStatus.PLANNED || session.status() == SessionStatus.CONFIRMED);
    }

    /** The latest first. */
    public List<SessionDetails> getHeld() {
        return once(session -> session.status() == SessionStatus.HELD).stream()
                .sorted(Comparator.comparing(SessionDetails::startsAt).reversed())
                .toList();
    }

    /** What is one meeting of a group is one row for its mentor. */
    private List<SessionDetails> once(Predicate<SessionDetails> wanted) {
        Set<String> shown = new HashSet<>();
        return sessions.stream()
                .filter(wanted)
                .filter(session -> session.gathering() == null || shown.add(session.gathering()))
                .toList();
    }

    /** Pairings in which a session can be planned. */
    public List<PairingDetails> getActive() {
        return pairings.stream()
                .filter(pairing -> pairing.status() == PairingStatus.ACTIVE)
                .toList();
    }
}
