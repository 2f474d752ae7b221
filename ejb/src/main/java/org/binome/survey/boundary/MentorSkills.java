package org.binome.survey.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.binome.survey.control.Ratings;
import org.binome.survey.entity.SoftSkill;
import org.binome.survey.entity.SoftSkillRating;

/** The soft skills of mentors for the components to the right, e.g. for a certificate. No page or route leads here. */
@Stateless
@PermitAll
public class MentorSkills {

    @Inject
    Ratings ratings;

    /** Empty until both of the pair have said it. */
    public Optional<SoftSkills> of(long pairingId) {
        List<SoftSkillRating> both = ratings.soft(pairingId);
        return both.size() < 2
                ? Optional.empty()
                : Optional.of(new SoftSkills(
                        mean(both, SoftSkill.PEDAGOGY),
                        mean(both, SoftSkill.COMMUNICATION),
                        mean(both, SoftSkill.PATIENCE),
                        mean(both, SoftSkill.ADAPTABILITY)));
    }

    private static double mean(List<SoftSkillRating> both, SoftSkill skill) {
        return both.stream().mapToInt(rating -> rating.of(skill)).average().orElseThrow();
    }
}
