package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.binome.notification.boundary.MailFigures;
import org.binome.notification.boundary.MailOperations;
import org.binome.notification.boundary.ParkedMail;
import org.binome.web.faces.Notice;

/** Mails that wait for the administrator. */
@Named("parkedMails")
@ViewScoped
public class ParkedMailsView implements Serializable {

    private static final String HERE = "/admin/mails?faces-redirect=true";
    private static final int SHOWN = 50;

    @Inject
    MailOperations mails;

    @Inject
    Notice notice;

    private MailFigures figures;
    private List<ParkedMail> parked;

    @PostConstruct
    void open() {
        figures = mails.figures();
        parked = mails.parked(0, SHOWN);
    }

    public String replay(long id) {
        mails.replay(id);
        notice.done("notification.replayed", 1);
        return HERE;
    }

    /** All that are shown. */
    public String replayAll() {
        parked.forEach(mail -> mails.replay(mail.id()));
        notice.done("notification.replayed", parked.size());
        return HERE;
    }

    /** Administrators compare with logs, which are in UTC. */
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    public MailFigures getFigures() {
        return figures;
    }

    public List<ParkedMail> getParked() {
        return parked;
    }
}
