package org.binome.pairing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.binome.pairing.entity.HelpRequest;

/** What somebody who would like help writes. */
public record HelpNote(@NotBlank @Size(max = HelpRequest.LONGEST) String body) {}
