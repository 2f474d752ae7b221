package org.binome.recognition.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.binome.recognition.entity.Naming;

/** What one of the two says of their pairing: 20 to 1 000 characters. @param naming how all colleagues see its author */
public record NewTestimonial(@NotBlank @Size(max = 1000) String body, @NotNull Naming naming) {}
