package org.binome.survey.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binome.pairing.entity.Duo;
import org.binome.survey.control.Ratings;
import org.binome.survey.entity.SoftSkillRating;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P32 The soft skills of a mentor")
class MentorSkillsTest {

    private final Duo duo = Duo.signed();
    private final List<SoftSkillRating> said = new ArrayList<>();
    private final MentorSkills skills = new MentorSkills();

    @Test
    @DisplayName("are told once both of the pair have said them, as the mean of the two")
    void mean() {
        skills.ratings = new Ratings() {
            @Override
            public List<SoftSkillRating> soft(long pairingId) {
                return said;
            }
        };
        said.add(new SoftSkillRating(duo.pairing, duo.ines, scores("self", 3, 4, 5, 2)));
        assertThat(skills.of(1)).isEmpty();
        said.add(new SoftSkillRating(duo.pairing, duo.claire, scores("partner", 4, 4, 3, 5)));
        assertThat(skills.of(1)).contains(new SoftSkills(3.5, 4, 4, 3.5));
    }

    private static Map<String, Integer> scores(
            String who, int pedagogy, int communication, int patience, int adaptability) {
        return Map.of(
                "pedagogy-" + who, pedagogy,
                "communication-" + who, communication,
                "patience-" + who, patience,
                "adaptability-" + who, adaptability);
    }
}
