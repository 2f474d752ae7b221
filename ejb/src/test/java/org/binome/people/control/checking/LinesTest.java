package org.binome.people.control.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.binome.people.entity.ReportingLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Property(tries = 500)
    void intervalsSayWhatWalkingUpSays(@ForAll("companies") int[] managers) {
        Lines lines = Lines.of(managers);
        Set<Integer> cyclic = new HashSet<>(lines.cyclic());
        for (int person = 0; person < managers.length; person++) {
            List<Integer> above = Naive.above(person, managers);
            assertThat(cyclic.contains(person)).isEqualTo(above.contains(person));
            if (Naive.hasHead(person, managers)) {
                assertThat(lines.depth(person)).isEqualTo(above.size());
                for (int other = 0; other < managers.length; other++) {
                    if (Naive.hasHead(other, managers)) {
                        assertThat(line(lines, other).encloses(line(lines, person)))
                                .isEqualTo(above.contains(other));
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<int[]> companies() {
        return Arbitraries.integers().between(1, 14).flatMap(size -> Arbitraries.integers()
                .between(Lines.NOBODY, size - 1)
                .array(int[].class)
                .ofSize(size));
    }

    @Test
    @DisplayName("a chain of 200 000 people needs no deep stack")
    void longChain() {
        int[] managers = new int[200_000];
        for (int person = 0; person < managers.length; person++) {
            managers[person] = person - 1;
        }

        Lines lines = Lines.of(managers);

        assertThat(lines.deepest()).isEqualTo(199_999);
        assertThat(line(lines, 0).encloses(line(lines, 199_999))).isTrue();
    }

    @Test
    @DisplayName("who reports into a cycle is not to blame for it")
    void blamesOnlyTheCycle() {
        assertThat(Lines.of(new int[] {1, 2, 1, 0, Lines.NOBODY}).cyclic()).containsExactlyInAnyOrder(1, 2);
    }

    private static ReportingLine line(Lines lines, int person) {
        return new ReportingLine(lines.depth(person), lines.left(person), lines.right(person));
    }

    /** The same by walking up, one by one. */
    private static final class Naive {

        static List<Integer> above(int person, int[] managers) {
            List<Integer> above = new ArrayList<>();
            for (int next = managers[person]; next != Lines.NOBODY && !above.contains(next); next = managers[next]) {
                above.add(next);
            }
            return above;
        }

        static boolean hasHead(int person, int[] managers) {
            List<Integer> above = above(person, managers);
            int top = above.isEmpty() ? person : above.get(above.size() - 1);
            return managers[top] == Lines.NOBODY;
        }
    }
}
