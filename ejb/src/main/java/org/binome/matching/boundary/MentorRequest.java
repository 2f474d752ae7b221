package org.binome.matching.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A mentee asks a mentor.
 *
 * @param mentor the mentor's enrolment in the campaign
 * @param message to the mentor, at most 500 characters
 */
public record MentorRequest(long mentor, @NotBlank @Size(max = 500) String message) {}
