package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.binome.notification.boundary.MailToStop;
import org.binome.notification.boundary.Unsubscribing;
import org.omnifaces.cdi.Param;

/** What the link in a mail would stop, or has stopped; nothing about the person. */
@Named("unsubscribe")
@RequestScoped
public class UnsubscribeView {

    @Inject
    Unsubscribing unsubscribing;

    @Inject
    @Param(name = "token")
    String token;

    private MailToStop mail;

    @PostConstruct
    void open() {
        mail = unsubscribing.see(getToken()).orElse(null);
    }

    /** False for a link that was cut or made up. */
    public boolean isKnown() {
        return mail != null;
    }

    public boolean isStopped() {
        return mail != null && mail.stopped();
    }

    /** Key of what such mails are called. */
    public String getName() {
        return mail.kind().map(kind -> "notification.NudgeKind." + kind).orElse("notification.digest");
    }

    public String getToken() {
        return Objects.toString(token, "");
    }
}
