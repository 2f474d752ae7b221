package org.binome.enrolment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.binome.enrolment.entity.Offer;
import org.binome.enrolment.entity.Wish;
import org.binome.skill.entity.Level;

/** A skill somebody could share. @param skill its code in the catalogue */
public record OfferAnswer(@NotBlank String skill, @NotNull Level level, @NotNull Wish wish) implements Serializable {

    static OfferAnswer of(Offer offer) {
        return new OfferAnswer(offer.skill().code(), offer.level(), offer.wish());
    }
}
