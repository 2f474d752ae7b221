package org.binome.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.web.faces.TextView;

/** What kinds of mails are called. */
@Named("mailKinds")
@RequestScoped
public class MailKindsView {

    @Inject
    TextView text;

    /** The kind itself where it has no name. */
    public String name(String kind) {
        String key = "notification.letter." + kind;
        return text.has(key) ? text.of(key) : kind;
    }
}
