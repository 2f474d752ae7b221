package org.binome.session.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.MentoringGroup;
import org.binome.pairing.entity.Pairing;
import org.binome.programme.entity.Format;

/**
 * A group that cannot meet yet, or no longer: fewer than three of its pairings are active (P20).
 *
 * @param mentor full name
 * @param active pairings that are
 * @param awaited others that have not ended: a charter is to be signed, or they pause
 */
public record SmallGroup(String mentor, int active, int awaited) {

    /** @param open pairings of a campaign that have not ended */
    static List<SmallGroup> among(List<Pairing> open) {
        Map<Enrolment, List<Pairing>> byMentor = open.stream()
                .filter(pairing -> pairing.campaign().frame().format() == Format.GROUP)
                .collect(Collectors.groupingBy(pairing -> pairing.enrolment(Side.MENTOR)));
        return byMentor.values().stream()
                .map(MentoringGroup::new)
                .filter(group -> !group.together())
                .map(SmallGroup::of)
                .sorted(Comparator.comparing(SmallGroup::mentor))
                .toList();
    }

    private static SmallGroup of(MentoringGroup group) {
        int active = group.active().size();
        return new SmallGroup(
                group.pairings().get(0).enrolment(Side.MENTOR).employee().fullName(),
                active,
                group.pairings().size() - active);
    }
}
