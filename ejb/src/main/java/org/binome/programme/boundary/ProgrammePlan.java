package org.binome.programme.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What HR wants a programme to be. */
public record ProgrammePlan(@NotBlank @Size(max = 120) String name, @NotBlank @Size(max = 2000) String purpose) {}
