package org.binome.notification.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.binome.notification.entity.Wording;

/** A text of a mail as HR writes it, with places such as {@code {reader}}. @param action the word on the button */
public record MailDraft(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String body,
        @NotBlank @Size(max = 80) String action) {

    Wording wording() {
        return new Wording(subject, title, body, action)
                .with(part -> part.strip().replace("\r\n", "\n"));
    }
}
