package org.binome.enrolment.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.binome.enrolment.entity.Need;
import org.binome.enrolment.entity.Priority;

/**
 * A skill somebody would like to learn.
 *
 * @param skill its code in the catalogue
 * @param purpose what for, in the person's own words; may be empty
 */
public record NeedAnswer(@NotBlank String skill, @NotNull Priority priority, @Size(max = 500) String purpose)
        implements Serializable {

    static NeedAnswer of(Need need) {
        return new NeedAnswer(need.skill().code(), need.priority(), need.purpose());
    }
}
