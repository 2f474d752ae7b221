package org.binome.session.boundary;

import java.time.Instant;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.session.entity.MentoringSession;
import org.binome.session.entity.SessionStatus;

/**
 * Who has taught whom in a pairing.
 *
 * @param givenMinutes of held sessions in which the caller taught
 * @param receivedMinutes of held sessions in which the caller learned
 * @param turns the held sessions, the first one first
 */
public record Directions(long givenMinutes, long receivedMinutes, List<Turn> turns) {

    /**
     * One session that was held.
     *
     * @param teacher the side that taught
     * @param mine true when the caller taught
     * @param aim of a swapped session, may be empty; always empty of another
     */
    public record Turn(
            long sessionId, int station, Instant startsAt, Side teacher, boolean mine, int minutes, String aim) {

        static Turn of(MentoringSession session, Employee caller) {
            Side teacher = session.swap().teacher();
            return new Turn(
                    session.id(),
                    session.station(),
                    session.startsAt(),
                    teacher,
                    session.pairing().sideOf(caller) == teacher,
                    session.heldMinutes(),
                    session.swapped() ? session.swap().aim() : "");
        }
    }

    /** True when each of the two has taught. */
    public boolean bothWays() {
        return givenMinutes > 0 && receivedMinutes > 0;
    }

    static Directions of(List<MentoringSession> sessions, Employee caller) {
        List<Turn> turns = sessions.stream()
                .filter(session -> session.status() == SessionStatus.HELD)
                .map(session -> Turn.of(session, caller))
                .toList();
        return new Directions(minutes(turns, true), minutes(turns, false), turns);
    }

    private static long minutes(List<Turn> turns, boolean mine) {
        return turns.stream()
                .filter(turn -> turn.mine() == mine)
                .mapToLong(Turn::minutes)
                .sum();
    }
}
