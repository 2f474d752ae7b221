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
 * One meeting of a group.
 *
 * @param id what its sessions have in common
 * @param status {@code HELD} once it was logged, {@code CANCELLED} when all of its sessions are
 * @param heldMinutes how long they met; 0 before it was logged
 * @param session the caller's own of its sessions; for the mentor the first
 * @param people who is expected; afterwards who was there
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
        List<Person> people)
        implements Serializable {

    /**
     * One mentee.
     *
     * @param status of the own session: {@code CANCELLED} for who was not there, or has dropped out
     */
    public record Person(long pairing, String firstName, SessionStatus status) implements Serializable {

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
    static GatheringDetails of(GroupSession gathering, MentoringSession own) {
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
                gathering.sessions().stream().map(Person::of).toList());
    }
}
