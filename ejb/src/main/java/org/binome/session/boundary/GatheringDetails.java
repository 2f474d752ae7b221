package org.binome.session.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.session.entity.GroupSession;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.PlaceKind;
import org.binome.session.entity.SessionStatus;

/**
 * One meeting of a group. A mentee reads of the others the first name, and whether they are still expected (P20).
 *
 * @param id what its sessions have in common
 * @param status {@code HELD} once it was logged, {@code CANCELLED} when all of its sessions are
 * @param heldMinutes how long they met; 0 before it was logged
 * @param session the caller's own of its sessions; for the mentor the first
 * @param leads whether the caller is the mentor, who says who was there
 * @param people who is expected; for the mentor afterwards who was there
 */
public record GatheringDetails(
        String id,
        long version,
        Instant startsAt,
        Instant endsAt,
        String zone,
        PlaceKind placeKind,
        String place,
        String themeCode,
        String agenda,
        SessionStatus status,
        int heldMinutes,
        long session,
        boolean leads,
        List<Person> people)
        implements Serializable {

    /**
     * One mentee.
     *
     * @param pairing null where somebody else among the mentees is told of
     * @param status of the own session: {@code CANCELLED} for who was not there, or has dropped out; of others null, once they
     *     are expected no more
     */
    public record Person(Long pairing, String firstName, SessionStatus status) implements Serializable {

        /** As another mentee reads it. */
        static Person other(MentoringSession session) {
            Person known = of(session);
            return new Person(
                    null, known.firstName(), known.status() == SessionStatus.CONFIRMED ? known.status() : null);
        }

        static Person of(MentoringSession session) {
            return new Person(
                    session.pairing().id(),
                    session.pairing().enrolment(Side.MENTEE).employee().firstName(),
                    session.status());
        }
    }

    /** Neither held nor cancelled. */
    public boolean open() {
        return status == SessionStatus.CONFIRMED;
    }

    /** @param own the caller's own of its sessions */
    static GatheringDetails of(GroupSession gathering, MentoringSession own, boolean leads) {
        MentoringSession one = gathering.leading();
        return new GatheringDetails(
                gathering.name(),
                gathering.version(),
                one.startsAt(),
                one.endsAt(),
                one.zone().getId(),
                one.frame().placeKind(),
                one.frame().place(),
                one.frame().themeCode(),
                one.frame().agenda(),
                gathering.status(),
                gathering.heldMinutes(),
                own.id(),
                leads,
                gathering.sessions().stream()
                        .map(session -> leads || session.equals(own) ? Person.of(session) : Person.other(session))
                        .toList());
    }
}
