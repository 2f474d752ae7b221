package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.binome.pairing.boundary.Correspondence;
import org.binome.pairing.boundary.MessageView;
import org.binome.pairing.boundary.NewMessage;
import org.binome.web.faces.MeView;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** What the two of a pair write to each other. Who opens the page has read it. */
@Named("threadForm")
@RequestScoped
public class ThreadForm {

    private static final int LATEST = 20;
    private static final int ALL = 500;

    @Inject
    Correspondence correspondence;

    @Inject
    MeView me;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private boolean whole;
    private boolean cut;
    private String body;
    private List<MessageView> messages;

    /** As they were said; what is new is marked once. */
    public List<MessageView> messages(long pairingId) {
        if (messages == null) {
            messages = read(pairingId);
        }
        return messages;
    }

    private List<MessageView> read(long pairingId) {
        int most = whole ? ALL : LATEST;
        List<MessageView> found = new ArrayList<>(correspondence.latest(pairingId, Long.MAX_VALUE, most + 1));
        cut = found.size() > most;
        List<MessageView> shown = found.subList(0, Math.min(most, found.size()));
        if (found.stream().anyMatch(MessageView::unread)) {
            correspondence.read(pairingId);
        }
        Collections.reverse(shown);
        return shown;
    }

    /** Back to where the writer was: at the thread. */
    public void send(long pairingId, String partner) throws IOException {
        correspondence.write(pairingId, new NewMessage(body == null ? "" : body));
        notice.done("pairing.thread.sent", partner);
        ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
        server.redirect(server.getRequestContextPath() + "/me/pairing.xhtml?id=" + pairingId + "#thread");
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** When it was said, on the reader's clock. */
    public String when(MessageView message) {
        return text.dateTime(message.saidAt(), me.getZone());
    }

    /** Earlier messages are not shown. */
    public boolean isCut() {
        return cut;
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
