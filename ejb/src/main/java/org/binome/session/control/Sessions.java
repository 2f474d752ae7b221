package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PrivateNote;
import org.binome.session.entity.SessionReply;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** All sessions of all pairings, and the private notes on them. */
@ApplicationScoped
public class Sessions {

    private static final int STATIONS = 6;

    @Inject
    EntityManager entityManager;

    public void add(MentoringSession session) {
        entityManager.persist(session);
    }

    /** @throws NotFoundException when there is none, or the person is neither of the two */
    public MentoringSession find(long id, Employee person) {
        MentoringSession session = Fetch.joining(
                        entityManager.createQuery(
                                "select s from MentoringSession s where s.id = :id", MentoringSession.class),
                        "s.pairing.mentor.employee",
                        "s.pairing.mentee.employee")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        session.pairing().sideOf(person);
        return session;
    }

    /** @throws ConflictException when it has changed since that version was read */
    public MentoringSession find(long id, long version, Employee person) {
        MentoringSession session = find(id, person);
        ConflictException.unless(session.version() == version, "changed-meanwhile");
        return session;
    }

    /** Written to the database, with its new version: what the database refuses, it refuses here. */
    public MentoringSession stored(MentoringSession session) {
        entityManager.flush();
        return session;
    }

    /** What calendars have answered, to earlier invitations too. */
    public List<SessionReply> replies(MentoringSession session) {
        return entityManager
                .createQuery("select r from SessionReply r where r.session = :session", SessionReply.class)
                .setParameter("session", session)
                .getResultList();
    }

    public List<MentoringSession> ofPairing(long pairingId) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where s.pairing.id = :id order by s.startsAt",
                        MentoringSession.class)
                .setParameter("id", pairingId)
                .getResultList();
    }

    /** @throws ConflictException when the pair already meets at that time; the database has the last word */
    public void requireFree(long pairingId, Long except, Instant from, Instant to) {
        if (!isFree(pairingId, except, from, to)) {
            throw new ConflictException("session.overlaps", Map.of("field", "startsAt"));
        }
    }

    public boolean isFree(long pairingId, Long except, Instant from, Instant to) {
        return ofPairing(pairingId).stream()
                .filter(session -> !session.id().equals(except))
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .noneMatch(session -> session.startsAt().isBefore(to) && from.isBefore(session.endsAt()));
    }

    /** Sessions to come that one of the two has, in this pairing or another, and that overlap this time. */
    public List<MentoringSession> ofEither(Pairing pairing, Instant from, Instant to) {
        return entityManager
                .createQuery(
                        "select s from MentoringSession s where s.status in :open and s.startsAt < :to and s.endsAt > :from"
                                + " and (s.pairing.mentor.employee in :two or s.pairing.mentee.employee in :two)",
                        MentoringSession.class)
                .setParameter("open", List.of(SessionStatus.PLANNED, SessionStatus.CONFIRMED))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter(
                        "two",
                        Stream.of(Side.values())
                                .map(side -> pairing.enrolment(side).employee())
                                .toList())
                .getResultList();
    }

    /** The first station of the pair's way that has no session; the last one again once each has. */
    public int nextStation(long pairingId) {
        Set<Integer> taken = ofPairing(pairingId).stream()
                .filter(session -> session.status() != SessionStatus.CANCELLED)
                .map(MentoringSession::station)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, STATIONS)
                .filter(station -> !taken.contains(station))
                .findFirst()
                .orElse(STATIONS);
    }

    /** Minutes met in sessions between the two instants, over all pairings of the person; a meeting of a group counts once. */
    public long heldMinutes(Employee person, Instant from, Instant to) {
        return entityManager
                .createQuery(
                        "select s.calendar.uid, s.calendar.gathering, s.heldMinutes from MentoringSession s where"
                                + " (s.pairing.mentor.employee = :person or s.pairing.mentee.employee = :person)"
                                + " and s.startsAt >= :from and s.startsAt < :to",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> row[1] == null ? row[0] : row[1], row -> (Integer) row[2], Math::max))
                .values()
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    public Optional<PrivateNote> note(MentoringSession session, Employee author) {
        return entityManager
                .createQuery(
                        "select n from PrivateNote n where n.session = :session and n.author = :author",
                        PrivateNote.class)
                .setParameter("session", session)
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    public void add(PrivateNote note) {
        entityManager.persist(note);
        entityManager.flush();
    }
}
