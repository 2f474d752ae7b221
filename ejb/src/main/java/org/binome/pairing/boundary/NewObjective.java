package org.binome.pairing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the two want to reach, how they will see it, and by when. */
public record NewObjective(
        @NotBlank @Size(max = 300) String aim, @NotBlank @Size(max = 300) String measure, @NotNull LocalDate dueOn) {}
