package org.binome.session.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.binome.pairing.entity.PairingStatus;

/**
 * What is known of a pairing without reading anything the two have written or answered.
 *
 * @param agreedAt when the second of the two said yes
 * @param startedAt when the charter was signed; null before
 * @param wayLength from signing to the end of the campaign
 * @param planned sessions on that way
 * @param sessions when each begins and where it stands, in any order
 */
public record PairingFacts(
        PairingStatus status,
        Instant agreedAt,
        Instant startedAt,
        Duration wayLength,
        int planned,
        List<Meeting> sessions) {

    /** One session. */
    public record Meeting(Instant startsAt, SessionStatus status) {}

    /** Sessions held. */
    public long held() {
        return sessions.stream()
                .filter(one -> one.status() == SessionStatus.HELD)
                .count();
    }

    /** When the two met last; when they signed, before they met. */
    public Instant lastContact() {
        return sessions.stream()
                .filter(one -> one.status() == SessionStatus.HELD)
                .map(Meeting::startsAt)
                .max(Comparator.naturalOrder())
                .orElse(startedAt);
    }

    boolean ahead(Instant now) {
        return sessions.stream().anyMatch(one -> open(one) && one.startsAt().isAfter(now));
    }

    /** Sessions that the rhythm asks for by now: one for each whole part of the way that has passed. */
    long due(Instant now) {
        long part = Math.max(1, wayLength.toSeconds() / planned);
        return Math.min(planned, Duration.between(startedAt, now).toSeconds() / part);
    }

    private static boolean open(Meeting one) {
        return one.status() == SessionStatus.PLANNED || one.status() == SessionStatus.CONFIRMED;
    }
}
