package org.binome.pairing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.binome.pairing.entity.Message;

/** What one of the two writes to the other: plain text, shown as it is. */
public record NewMessage(@NotBlank @Size(max = Message.LONGEST) String body) {}
