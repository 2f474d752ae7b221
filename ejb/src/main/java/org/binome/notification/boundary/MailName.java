package org.binome.notification.boundary;

import java.util.Locale;
import org.binome.shared.NotFoundException;

/** Which text is meant. @param language en or fr */
public record MailName(String language, String kind) {

    /** @param id language and kind: {@code en.proposal.to-answer}; @throws NotFoundException for anything else */
    static MailName of(String id) {
        if (id == null || !id.matches("(en|fr)\\.[a-z.-]{1,80}")) {
            throw new NotFoundException();
        }
        return new MailName(id.substring(0, 2), id.substring(3));
    }

    String id() {
        return language + "." + kind;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
