package org.binome.session.boundary;

import java.io.Serializable;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;
import org.binome.people.entity.Employee;

/**
 * A mentor's group as those in it see it, by first names.
 *
 * @param mentor first name; empty in a campaign without groups
 * @param members mentees whose pairings have not ended
 * @param missing how many more pairings must be active before the group can meet
 */
public record GroupView(String mentor, List<Member> members, int missing) implements Serializable {

    /**
     * One mentee.
     *
     * @param pairing names the mentee in a log, which is the mentor's to write: null for a mentee, but the own one
     * @param status {@code AWAITING_CHARTER} while somebody has to sign
     */
    public record Member(Long pairing, String firstName, PairingStatus status) implements Serializable {

        static Member of(Pairing pairing, boolean named) {
            return new Member(
                    named ? pairing.id() : null,
                    pairing.enrolment(Side.MENTEE).employee().firstName(),
                    pairing.status());
        }
    }

    /** True once nobody lacks. */
    public boolean together() {
        return missing == 0;
    }

    static GroupView of(MentoringGroup group, Employee reader) {
        return new GroupView(
                group.pairings().stream()
                        .findFirst()
                        .map(pairing ->
                                pairing.enrolment(Side.MENTOR).employee().firstName())
                        .orElse(""),
                group.pairings().stream()
                        .map(pairing -> Member.of(pairing, group.ledBy(reader) || is(pairing, reader)))
                        .toList(),
                group.missing());
    }

    private static boolean is(Pairing pairing, Employee reader) {
        return pairing.enrolment(Side.MENTEE).employee().equals(reader);
    }
}
