package org.binome.session.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;

/**
 * A gathering: one meeting of a group, which is a session in each of its pairings, at the same hour and place (P20).
 *
 * <p>Is planned once the group has come together, everybody being invited at once; moved and cancelled as one; logged as one,
 * without those who were not there. Who pauses when it is moved drops out of it.
 */
public final class GroupSession {

    private final String name;
    private final List<MentoringSession> sessions;

    /** @param sessions all that share that name, the first one first */
    public GroupSession(String name, List<MentoringSession> sessions) {
        this.name = name;
        this.sessions = List.copyOf(sessions);
    }

    /**
     * Everybody in an active pairing of the group is invited.
     *
     * @param station of the way of each pairing
     * @throws ConflictException while fewer than three pairings are active
     */
    public static GroupSession plan(
            MentoringGroup group,
            ToIntFunction<Pairing> station,
            Instant startsAt,
            Duration length,
            ZoneId zone,
            SessionFrame frame,
            Instant now) {
        group.requireTogether();
        String name = UUID.randomUUID().toString();
        return new GroupSession(
                name,
                group.active().stream()
                        .map(pairing -> invited(
                                name,
                                new MentoringSession(pairing, station.applyAsInt(pairing), startsAt, length, zone),
                                frame,
                                now))
                        .toList());
    }

    private static MentoringSession invited(String name, MentoringSession session, SessionFrame frame, Instant now) {
        session.joinIn(name);
        session.frame(frame);
        session.confirm(now);
        return session;
    }

    /** The session of somebody whose pairing has become active after the others were invited. */
    public MentoringSession join(Pairing late, int station, Instant now) {
        MentoringSession like = open().get(0);
        MentoringSession session = invited(
                name,
                new MentoringSession(late, station, like.startsAt(), like.length(), like.zone()),
                like.frame(),
                now);
        // so that the sum of all grows, which is the revision in the mentor's calendar
        session.revise();
        return session;
    }

    /**
     * Another time or another frame for all.
     *
     * @param by whose two it is moved by
     * @return those that were called off, because their pairings pause
     */
    public List<MentoringSession> change(
            Pairing by, Instant startsAt, Duration length, ZoneId zone, SessionFrame frame, Instant now) {
        List<MentoringSession> ahead = ahead();
        ConflictException.unless(by.status() == PairingStatus.ACTIVE, "session.pairing-not-active");
        List<MentoringSession> pausing = ahead.stream()
                .filter(session -> session.pairing().status() != PairingStatus.ACTIVE)
                .toList();
        ahead.stream()
                .filter(session -> !pausing.contains(session))
                .forEach(session -> session.change(startsAt, length, zone, frame));
        pausing.forEach(session -> session.cancel(now));
        return pausing;
    }

    /**
     * They met. Who has logged the own session already was there.
     *
     * @param absent pairings whose mentees were not there
     * @return the sessions held
     */
    public List<MentoringSession> held(Instant now, int minutes, Set<Long> absent) {
        ConflictException.unless(!open().isEmpty(), "session.over");
        InvalidException.unless(pairings().containsAll(absent), "group.absent-unknown", "absent");
        List<MentoringSession> present = open().stream()
                .filter(session -> !absent.contains(session.pairing().id()))
                .toList();
        InvalidException.unless(!present.isEmpty() || status() == SessionStatus.HELD, "group.nobody-there", "absent");
        List<MentoringSession> missed =
                open().stream().filter(session -> !present.contains(session)).toList();
        present.forEach(session -> session.held(now, minutes));
        missed.forEach(MentoringSession::missed);
        return present;
    }

    private Set<Long> pairings() {
        return sessions.stream().map(session -> session.pairing().id()).collect(Collectors.toSet());
    }

    /** Those to move or to call off; once somebody has logged the own one, the mentor says who was there. */
    public List<MentoringSession> ahead() {
        ConflictException.unless(status() == SessionStatus.CONFIRMED, "session.over");
        return open();
    }

    /** Neither held nor cancelled. */
    public List<MentoringSession> open() {
        return sessions.stream().filter(MentoringSession::open).toList();
    }

    public List<MentoringSession> sessions() {
        return sessions;
    }

    /** What its sessions have in common; the mentor's calendar knows it by this. */
    public String name() {
        return name;
    }

    /** Held as soon as one of its sessions is, cancelled when all of them are. */
    public SessionStatus status() {
        if (sessions.stream().anyMatch(session -> session.status() == SessionStatus.HELD)) {
            return SessionStatus.HELD;
        }
        return open().isEmpty() ? SessionStatus.CANCELLED : SessionStatus.CONFIRMED;
    }

    /** One that tells its hour and place: still open if there is any, else of those that took part. */
    public MentoringSession leading() {
        return Stream.concat(
                        open().stream(),
                        sessions.stream().filter(session -> session.status() != SessionStatus.CANCELLED))
                .findFirst()
                .orElseGet(() -> sessions.get(0));
    }

    /** Grows with each change of any of its sessions. */
    public long version() {
        return sessions.stream().mapToLong(MentoringSession::version).sum();
    }

    /** Revision in the mentor's calendar: grows with each that anybody is told of. */
    public int sequence() {
        return sessions.stream()
                .mapToInt(session -> session.calendar().sequence())
                .sum();
    }

    /** Minutes they met, once, however many they were; 0 before it was held. */
    public int heldMinutes() {
        return sessions.stream().mapToInt(MentoringSession::heldMinutes).max().orElse(0);
    }
}
