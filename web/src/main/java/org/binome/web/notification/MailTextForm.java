package org.binome.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.binome.notification.boundary.MailDraft;
import org.binome.notification.boundary.MailPreview;
import org.binome.notification.boundary.MailText;
import org.binome.notification.boundary.MailWording;
import org.binome.web.faces.Notice;
import org.omnifaces.cdi.Param;

/** One mail in one language: to be changed, tried, or put back. */
@Named("mailTextForm")
@ViewScoped
public class MailTextForm implements Serializable {

    private static final String LIST = "/hr/mails?faces-redirect=true";

    @Inject
    MailWording wording;

    @Inject
    Notice notice;

    @Inject
    @Param(name = "text")
    String id;

    private MailText before;
    private String subject;
    private String title;
    private String body;
    private String action;
    private MailPreview preview;

    @PostConstruct
    void open() {
        before = wording.find(id);
        subject = before.subject();
        title = before.title();
        body = before.body();
        action = before.action();
        preview();
    }

    /** The page shows it beside what is being written. */
    public void preview() {
        preview = wording.preview(id, draft());
    }

    public String save() {
        wording.reword(id, before.version(), draft());
        notice.done("common.saved");
        return LIST;
    }

    public String reset() {
        wording.reset(id);
        notice.done("notification.text.reset.done");
        return LIST;
    }

    private MailDraft draft() {
        return new MailDraft(text(subject), text(title), text(body), text(action));
    }

    private static String text(String typed) {
        return Objects.toString(typed, "");
    }

    public MailText getBefore() {
        return before;
    }

    /** Names of the places as they are written. */
    public List<String> getPlaces() {
        return before.places().stream().map(place -> "{" + place + "}").toList();
    }

    /** The part without HTML: the same words, in the same order. */
    public String getPreviewText() {
        return preview.text();
    }

    public String getPreviewSubject() {
        return preview.subject();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
