package org.binome.session.boundary;

import java.time.Duration;
import java.time.Instant;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;
import org.binome.session.entity.SwapState;

/**
 * One session as one of the two sees it.
 *
 * @param station which stop of the pair's way it is, 1 to 6; stays with it
 * @param myZone the caller's own zone; partnerZone the other one's
 * @param heldMinutes how long the two met; 0 before it was logged
 * @param correctableUntil until when either of the two may correct that; null before it was logged
 * @param pairingActive false while the pairing is paused, and once it has ended: nothing can be prepared then
 * @param gathering the meeting of a group it is a part of; null for a session of two
 * @param swap who teaches
 */
public record SessionDetails(
        long id,
        long version,
        long pairingId,
        String partner,
        int station,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String myZone,
        String partnerZone,
        PlaceKind placeKind,
        String place,
        String themeCode,
        String agenda,
        SessionStatus status,
        int heldMinutes,
        Instant correctableUntil,
        boolean pairingActive,
        String gathering,
        SwapDetails swap) {

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** True once both have agreed that the mentee teaches. */
    public boolean swapped() {
        return swap.state() == SwapState.AGREED;
    }

    static SessionDetails of(MentoringSession session, Employee caller) {
        var side = session.pairing().sideOf(caller);
        return new SessionDetails(
                session.id(),
                session.version(),
                session.pairing().id(),
                session.pairing().enrolment(side.other()).employee().firstName(),
                session.station(),
                session.startsAt(),
                session.endsAt(),
                session.zone().getId(),
                session.pairing().enrolment(side).zone().getId(),
                session.pairing().enrolment(side.other()).zone().getId(),
                session.frame().placeKind(),
                session.frame().place(),
                session.frame().themeCode(),
                session.frame().agenda(),
                session.status(),
                session.heldMinutes(),
                session.correctableUntil(),
                session.pairing().status() == PairingStatus.ACTIVE,
                session.calendar().gathering(),
                SwapDetails.of(session.swap(), side));
    }
}
