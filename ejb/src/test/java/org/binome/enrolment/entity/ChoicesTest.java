package org.binome.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final Choices choices = Choices.none();

    @Test
    @DisplayName("P14 up to five people are preferred, in the order given")
    void ranked() {
        choose(List.of(5L, 3L, 9L, 7L, 2L), Set.of(4L));
        assertThat(choices.preferences()).containsExactly(5L, 3L, 9L, 7L, 2L);
        choose(List.of(3L, 5L), Set.of());
        assertThat(choices.preferences()).containsExactly(3L, 5L);
        assertThat(choices.vetoes()).isEmpty();
    }

    @Test
    @DisplayName("P14 six people, one twice, oneself, or one both preferred and vetoed are refused")
    void refused() {
        refused("enrolment.too-many-preferences", List.of(2L, 3L, 4L, 5L, 6L, 7L), Set.of());
        refused("enrolment.preference-twice", List.of(2L, 2L), Set.of());
        refused("enrolment.self-chosen", List.of(1L), Set.of());
        refused("enrolment.self-chosen", List.of(), Set.of(1L));
        refused("enrolment.preferred-and-vetoed", List.of(2L), Set.of(2L));
    }

    @Test
    @DisplayName("P06 who leaves has nobody's name kept, not even of a veto")
    void forgets() {
        choose(List.of(5L), Set.of(4L));
        choices.forgetPeople();
        assertThat(choices.preferences()).isEmpty();
        assertThat(choices.vetoes()).isEmpty();
        assertThat(choices.interests()).containsExactly("jazz");
    }

    private void choose(List<Long> preferences, Set<Long> vetoes) {
        choices.become(1L, preferences, vetoes, Set.of("jazz"));
    }

    private void refused(String code, List<Long> preferences, Set<Long> vetoes) {
        assertThatThrownBy(() -> choose(preferences, vetoes))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
