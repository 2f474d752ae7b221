package org.binome.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.session.boundary.Directions;
import org.binome.session.boundary.SessionDetails;
import org.binome.session.boundary.SwappingRoles;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;

/** Who teaches whom in the pairing a page shows: so far, and in what is planned. */
@Named("directions")
@RequestScoped
public class DirectionsView {

    @Inject
    SwappingRoles swapping;

    @Inject
    PairingSessionsView sessions;

    private Directions directions;

    /** The next session has roles swapped: the mark lies turned. */
    public boolean isTurned(long pairingId) {
        SessionDetails next = sessions.upcoming(pairingId);
        return next != null && next.swapped();
    }

    /** The first session to come that is swapped, or asked to be; null when there is none. */
    public SessionDetails coming(long pairingId) {
        return sessions.sessions(pairingId).stream()
                .filter(session -> session.status() != SessionStatus.HELD)
                .filter(session -> session.swap().state() != SwapState.NONE)
                .findFirst()
                .orElse(null);
    }

    /** What is said of it: {@code session.turn.<this>}. */
    public String state(SessionDetails session) {
        String asked = session.swap().askedByMe() ? "asked" : "to-answer";
        return "session.turn." + (session.swapped() ? "agreed" : asked);
    }

    public Directions of(long pairingId) {
        if (directions == null) {
            directions = swapping.directions(pairingId);
        }
        return directions;
    }
}
