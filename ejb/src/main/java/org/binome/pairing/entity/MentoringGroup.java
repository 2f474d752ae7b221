package org.binome.pairing.entity;

import java.util.List;
import java.util.Objects;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Format;
import org.binome.shared.ConflictException;

/**
 * A mentor's pairings in a campaign of groups (P20). Each mentee keeps an own pairing, with its charter, objectives, notes, pause
 * and end; what they share are gatherings.
 *
 * <p>Has come together once three pairings are active; before that nothing is planned for all.
 */
public final class MentoringGroup {

    private final List<Pairing> pairings;

    /** @param pairings of one mentor in one campaign that have not ended */
    public MentoringGroup(List<Pairing> pairings) {
        this.pairings = List.copyOf(pairings);
    }

    /** Those that have not ended, signed or not, in a pause or not. */
    public List<Pairing> pairings() {
        return pairings;
    }

    public List<Pairing> active() {
        return pairings.stream()
                .filter(pairing -> pairing.status() == PairingStatus.ACTIVE)
                .toList();
    }

    /** How many more must be there before the group can meet. */
    public int missing() {
        return Math.max(0, Format.GROUP.fewestMentees() - active().size());
    }

    public boolean together() {
        return missing() == 0;
    }

    /** @throws ConflictException while fewer than three pairings are active */
    public void requireTogether() {
        ConflictException.unless(together(), "group.too-small");
    }

    /** True for the mentor of all. */
    public boolean ledBy(Employee person) {
        return pairings.stream()
                .anyMatch(
                        pairing -> Objects.equals(pairing.enrolment(Side.MENTOR).employee(), person));
    }
}
