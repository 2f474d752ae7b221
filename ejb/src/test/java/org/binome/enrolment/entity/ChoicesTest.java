package org.binome.enrolment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.binome.shared.InvalidException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    @DisplayName("P14 up to five people are preferred, in the order given")
    void ranked() {
        assertThat(choices(List.of(5L, 3L, 9L, 7L, 2L), Set.of(4L)).preferences())
                .containsExactly(5L, 3L, 9L, 7L, 2L);
    }

    @Test
    @DisplayName("P14 six people, one twice, or one both preferred and vetoed are refused")
    void refused() {
        refused("enrolment.too-many-preferences", List.of(2L, 3L, 4L, 5L, 6L, 7L), Set.of());
        refused("enrolment.preference-twice", List.of(2L, 2L), Set.of());
        refused("enrolment.preferred-and-vetoed", List.of(2L), Set.of(2L));
    }

    @Test
    @DisplayName("P14 a person named on either side is known to be named")
    void named() {
        Choices choices = choices(List.of(5L), Set.of(4L));
        assertThat(choices.name(5L)).isTrue();
        assertThat(choices.name(4L)).isTrue();
        assertThat(choices.name(1L)).isFalse();
    }

    @Test
    @DisplayName("P06 who leaves has nobody's name kept, not even of a veto")
    void forgets() {
        assertThat(choices(List.of(5L), Set.of(4L)).withoutPeople()).isEqualTo(choices(List.of(), Set.of()));
    }

    private static Choices choices(List<Long> preferences, Set<Long> vetoes) {
        return new Choices(preferences, vetoes, Set.of("jazz"));
    }

    private static void refused(String code, List<Long> preferences, Set<Long> vetoes) {
        assertThatThrownBy(() -> choices(preferences, vetoes))
                .isInstanceOfSatisfying(InvalidException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
