package org.binome.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.programme.entity.Format;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;
import org.binome.shared.ConflictException;
import org.binome.shared.Fetch;
import org.binome.shared.NotFoundException;

/** Meetings of groups, each of them a session in every pairing of the group (P20). */
@ApplicationScoped
public class Gatherings {

    @Inject
    EntityManager entityManager;

    /** The whole gathering of which this session is a part. */
    public GroupSession of(MentoringSession session) {
        String name = session.calendar().gathering();
        return new GroupSession(name, sessions("s.calendar.gathering = :it", name));
    }

    /** All of the mentor of this pairing, the earliest first. */
    public List<GroupSession> ofGroup(Pairing one) {
        Map<String, List<MentoringSession>> byName =
                sessions("s.calendar.gathering is not null and s.pairing.mentor = :it", one.enrolment(Side.MENTOR))
                        .stream()
                        .collect(Collectors.groupingBy(
                                session -> session.calendar().gathering(), LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new GroupSession(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @throws NotFoundException when there is none of that name in the group of this pairing */
    public GroupSession find(Pairing one, String name) {
        return ofGroup(one).stream()
                .filter(gathering -> gathering.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @param except name of a gathering; null for none
     * @throws ConflictException when the mentor of a group meets another of it at that time; the database has the last word
     */
    public void requireMentorFree(Pairing one, String except, Instant from, Instant to) {
        if (one.campaign().frame().format() == Format.GROUP
                && sessions("s.startsAt < :to and s.endsAt > :from and s.pairing.mentor = :it", one, from, to).stream()
                        .filter(session -> session.status() != SessionStatus.CANCELLED)
                        .anyMatch(session -> !session.pairing().equals(one)
                                && (except == null
                                        || !Objects.equals(session.calendar().gathering(), except)))) {
            throw new ConflictException("session.overlaps", Map.of("field", "startsAt"));
        }
    }

    private List<MentoringSession> sessions(String condition, Pairing one, Instant from, Instant to) {
        return entityManager
                .createQuery("select s from MentoringSession s where " + condition, MentoringSession.class)
                .setParameter("it", one.enrolment(Side.MENTOR))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private List<MentoringSession> sessions(String condition, Object it) {
        return Fetch.joining(
                        entityManager.createQuery(
                                "select s from MentoringSession s where " + condition + " order by s.startsAt, s.id",
                                MentoringSession.class),
                        "s.pairing.mentor.employee",
                        "s.pairing.mentee.employee")
                .setParameter("it", it)
                .getResultList();
    }
}
