package org.binome.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    @DisplayName("B06 units in figures lie side by side: those of the first level at which the company parts")
    void level() {
        assertThat(Places.depth(List.of("Acme", "Acme/Finance", "Acme/Sales/North")))
                .isEqualTo(2);
        assertThat(Places.depth(List.of("Finance", "Sales/North"))).isEqualTo(1);
        assertThat(Places.depth(List.of("Acme"))).isEqualTo(1);
        assertThat(Places.top("Acme/Sales/North", 2)).isEqualTo("Acme/Sales");
        assertThat(Places.top("Acme", 2)).isEqualTo("Acme");
    }
}
