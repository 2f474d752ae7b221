package org.binome.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.WhyNotView;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhyNotWordsTest {

    private static final PersonCard SOMEBODY = new PersonCard(1, "Ada", "Lab", "Lyon");

    @Test
    @DisplayName("B03 a pair that matches fewer people says so, and one that matches more for fewer points too")
    void people() {
        assertThat(words(2, 300).getVerdict()).isEqualTo("Possible, but 2 people fewer would be matched.");
        assertThat(words(-1, 300).getVerdict()).isEqualTo("Possible, and one person more would be matched.");
        assertThat(words(-1, 300).getMore()).isEqualTo("The total would change by −300.");
    }

    @Test
    @DisplayName("B03 with as many people only points are told")
    void points() {
        assertThat(words(0, 300).getVerdict()).isEqualTo("Possible, at a loss of 300 points.");
        assertThat(words(0, 0).getVerdict()).isEqualTo("Possible, at no loss.");
    }

    private static WhyNotWords words(int people, long points) {
        return new WhyNotWords(
                Texts.in(Locale.ENGLISH), new WhyNotView(SOMEBODY, SOMEBODY, false, null, people, points));
    }
}
