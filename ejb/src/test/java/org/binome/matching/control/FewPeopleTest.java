package org.binome.matching.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FewPeopleTest {

    @Property(tries = 200)
    @Label(
            "B05 B06 nothing shown tells about fewer than five: no group, no rest, no union of one division less unions of another")
    void noSubtraction(@ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int people) {
        List<Map<Long, Long>> divisions = divisions(new Random(seed), people);

        List<Set<Long>> shown = FewPeople.shown(divisions);

        List<Set<Set<Long>>> unions = new ArrayList<>();
        for (int i = 0; i < divisions.size(); i++) {
            unions.add(unions(divisions.get(i), shown.get(i)));
        }
        for (Set<Set<Long>> some : unions) {
            for (Set<Set<Long>> others : unions) {
                for (Set<Long> union : some) {
                    assertThat(others.stream()
                                    .filter(other -> union.containsAll(other))
                                    .map(other -> union.size() - other.size()))
                            .noneMatch(left -> left > 0 && left < FewPeople.FEWEST);
                }
            }
        }
    }

    @Test
    @DisplayName("B05 a group of four hides another one with it, else it could be told by subtraction")
    void fourHideFive() {
        Map<Long, Long> division = new TreeMap<>();
        for (long person = 1; person <= 16; person++) {
            division.put(person, person <= 7 ? 1L : person <= 12 ? 2L : 3L);
        }

        assertThat(FewPeople.shown(List.of(division))).containsExactly(Set.of(1L));
    }

    private static List<Map<Long, Long>> divisions(Random random, int people) {
        List<Map<Long, Long>> divisions = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (long person = 1; person <= people; person++) {
            long site = random.nextInt(4);
            divisions.get(0).put(person, site);
            divisions.get(1).put(person, random.nextInt(3) == 0 ? random.nextInt(4) : site);
            divisions.get(2).put(person, (long) random.nextInt(2));
        }
        return divisions;
    }

    /** Every union of groups that are shown and of the rest. */
    private static Set<Set<Long>> unions(Map<Long, Long> division, Set<Long> shown) {
        Map<Long, Set<Long>> parts = division.keySet().stream()
                .collect(Collectors.groupingBy(
                        person -> shown.contains(division.get(person)) ? division.get(person) : -1L,
                        Collectors.toSet()));
        Set<Set<Long>> unions = new HashSet<>(Set.of(Set.of()));
        for (Collection<Long> part : parts.values()) {
            for (Set<Long> union : List.copyOf(unions)) {
                Set<Long> more = new HashSet<>(union);
                more.addAll(part);
                unions.add(more);
            }
        }
        return unions;
    }
}
