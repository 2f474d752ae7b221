package org.binome.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolTimesFormTest {

    private final EnrolTimesForm form = new EnrolTimesForm();

    @Test
    @DisplayName("no city stands twice in the list of clocks, and one's own stays as it was chosen")
    void everyCityOnce() {
        assertThat(form.getZones())
                .extracting(form::city)
                .doesNotHaveDuplicates()
                .contains("Paris · Europe", "Buenos Aires · America");
        assertThat(form.getZones()).contains("America/Argentina/Buenos_Aires").doesNotContain("America/Buenos_Aires");
        form.setZone("America/Buenos_Aires");
        assertThat(form.getZones()).contains("America/Buenos_Aires").doesNotContain("America/Argentina/Buenos_Aires");
    }
}
