package org.binome.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Place;
import org.binome.insight.entity.Takeup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeadcountTest {

    private static final Place LYON = new Place(1, 10);
    private static final Place PARIS = new Place(2, 10);
    private static final Headcount HEADCOUNT =
            new Headcount(Map.of(LYON, new Takeup(40, 12), PARIS, new Takeup(30, 10)));

    @Test
    @DisplayName("P33 a part counts the people of its places")
    void parts() {
        assertThat(HEADCOUNT.of(new Part(Part.Kind.SITE, 1))).isEqualTo(new Takeup(40, 12));
        assertThat(HEADCOUNT.of(new Part(Part.Kind.UNIT, 10))).isEqualTo(new Takeup(70, 22));
        assertThat(HEADCOUNT.of(Part.EVERYBODY)).isEqualTo(new Takeup(70, 22));
    }

    @Test
    @DisplayName("B06 a month is shown for a site only when five people met there, and five elsewhere")
    void months() {
        Part lyon = new Part(Part.Kind.SITE, 1);
        assertThat(lyon.shownBy(HEADCOUNT.release(Map.of(LYON, new int[] {6}, PARIS, new int[] {5}), 1)))
                .isTrue();
        assertThat(lyon.shownBy(HEADCOUNT.release(Map.of(LYON, new int[] {6}, PARIS, new int[] {2}), 1)))
                .isFalse();
        assertThat(lyon.shownBy(HEADCOUNT.release(Map.of(LYON, new int[] {6}), 1)))
                .isFalse();
        assertThat(Part.EVERYBODY.shownBy(HEADCOUNT.release(Map.of(LYON, new int[] {6}), 1)))
                .isTrue();
    }
}
