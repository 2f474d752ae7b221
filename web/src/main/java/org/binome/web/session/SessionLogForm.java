package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.binome.notification.boundary.LoggingByMail;
import org.binome.notification.boundary.SessionToLog;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** Where the link in a mail leads: one click logs the session with the planned minutes. */
@Named("sessionLog")
@ViewScoped
public class SessionLogForm implements Serializable {

    @Inject
    LoggingByMail logging;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private String link;
    private SessionToLog session;

    public void load() {
        session = logging.see(link == null ? "" : link);
    }

    public String log() {
        long id = logging.log(link);
        notice.done("session.held.told");
        return "/me/session?faces-redirect=true&id=" + id;
    }

    public String getWhen() {
        return text.dateTime(session.startsAt(), ZoneId.of(session.zone()));
    }

    /** Key of the sentence that says why nothing is to be logged. */
    public String getOver() {
        return "session.log.over." + (session.held() ? "held" : "link");
    }

    public SessionToLog getSession() {
        return session;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
