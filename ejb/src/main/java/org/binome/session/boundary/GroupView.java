package org.binome.session.boundary;

import java.io.Serializable;
import java.util.List;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.pairing.entity.PairingStatus;

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
     * @param pairing names the mentee in a log
     * @param status {@code AWAITING_CHARTER} while somebody has to sign
     */
    public record Member(long pairing, String firstName, PairingStatus status) implements Serializable {

        static Member of(Pairing pairing) {
            return new Member(
                    pairing.id(), pairing.enrolment(Side.MENTEE).employee().firstName(), pairing.status());
        }
    }

    /** True once nobody lacks. */
    public boolean together() {
        return missing == 0;
    }

    static GroupView of(MentoringGroup group) {
        return new GroupView(
                group.pairings().stream()
                        .findFirst()
                        .map(pairing ->
                                pairing.enrolment(Side.MENTOR).employee().firstName())
                        .orElse(""),
                group.pairings().stream().map(Member::of).toList(),
                group.missing());
    }
}
