package org.binome.notification.boundary;

import java.io.Serializable;
import org.binome.notification.entity.Letter;

/** A mail as somebody made up would get it. @param text the part for programs that show no HTML */
public record MailPreview(String subject, String text, String html) implements Serializable {

    static MailPreview of(Letter letter) {
        return new MailPreview(letter.subject(), letter.text(), letter.html());
    }
}
