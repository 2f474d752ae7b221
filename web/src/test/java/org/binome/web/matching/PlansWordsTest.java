package org.binome.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.binome.matching.boundary.PlanFigures;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlansWordsTest {

    @Test
    @DisplayName("B12 two plans face to face: totals and lowest pairs of both by the weights of the round")
    void common() {
        PlanFigures before = new PlanFigures(3, 900, 900, 300, 200, 200);
        PlanFigures after = new PlanFigures(3, 990, 870, 330, 310, 150);

        List<PlanFace> faces = new PlansWords(Texts.in(Locale.ENGLISH), before, after, List.of()).getFaces();

        assertThat(faces)
                .containsExactly(
                        new PlanFace("Matched", "3", "3", "Alike", null),
                        new PlanFace("Total, by the weights of the round", "900", "870", "−30", false),
                        new PlanFace("Lowest pair, by the weights of the round", "200", "150", "−50", false));
    }
}
