package org.binome.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.WhyThesePeople;
import org.binome.matching.entity.ProposalState;
import org.binome.web.faces.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairWordsTest {

    private static final PersonCard SOMEBODY = new PersonCard(1, "Ada", "Lab", "Lyon");

    @Test
    @DisplayName("B02 a row names at most two skills, one each way where something comes back")
    void shortReasons() {
        assertThat(reason(List.of("Filming", "Podcasts", "Drones"), List.of())).isEqualTo("Filming and Podcasts");
        assertThat(reason(List.of("Filming", "Podcasts"), List.of("Budgets", "Contracts")))
                .isEqualTo("Filming, and Budgets in return");
        assertThat(reason(List.of(), List.of())).isEqualTo("Nothing they both named");
    }

    private static String reason(List<String> taught, List<String> returned) {
        ProposalCard card = new ProposalCard(
                1,
                1L,
                SOMEBODY,
                SOMEBODY,
                5000,
                List.of(),
                new WhyThesePeople(taught, returned, 60, List.of()),
                ProposalState.PROPOSED,
                false,
                false,
                false,
                false,
                null);
        return new PairWords(Texts.in(Locale.ENGLISH), card, 1).getReason();
    }
}
