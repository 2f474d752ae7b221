package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.binome.notification.boundary.AskingForDigest;
import org.binome.notification.boundary.DigestState;
import org.binome.web.faces.MeView;
import org.binome.web.faces.Notice;

/** Asks for the monthly digest, and stops it. */
@Named("digestForm")
@ViewScoped
public class DigestForm implements Serializable {

    private static final String HERE = "/me/mails?faces-redirect=true";

    @Inject
    AskingForDigest asking;

    @Inject
    MeView me;

    @Inject
    Notice notice;

    private DigestState state;

    @PostConstruct
    void open() {
        state = asking.mine();
    }

    public String ask() {
        asking.ask();
        notice.done("notification.digest.sent");
        return HERE;
    }

    public String stop() {
        asking.stop();
        notice.done("notification.digest.stopped");
        return HERE;
    }

    public String getStatus() {
        return state.status().name();
    }

    /** Last day of the link, on the own clock. */
    public LocalDate getLinkEnds() {
        return state.linkEnds().minusSeconds(1).atZone(me.getZone()).toLocalDate();
    }

    public LocalDate getNext() {
        return state.next();
    }
}
