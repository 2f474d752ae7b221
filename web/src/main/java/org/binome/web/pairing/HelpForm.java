package org.binome.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.binome.pairing.boundary.HelpNote;
import org.binome.pairing.boundary.HelpView;
import org.binome.pairing.boundary.Helping;
import org.binome.web.faces.MeView;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** Asks the campaign's coordinator for help, without the partner. */
@Named("helpForm")
@RequestScoped
public class HelpForm {

    @Inject
    Helping helping;

    @Inject
    MeView me;

    @Inject
    TextView text;

    @Inject
    Notice notice;

    private HelpView help;
    private String body;

    public String ask(long pairingId) {
        helping.ask(pairingId, new HelpNote(body == null ? "" : body));
        notice.done("pairing.help.sent", see(pairingId).answerer());
        return "/me/pairing?faces-redirect=true&id=" + pairingId;
    }

    public HelpView see(long pairingId) {
        if (help == null) {
            help = helping.see(pairingId);
        }
        return help;
    }

    /** When one has asked last; empty when never. */
    public String last(long pairingId) {
        var asked = see(pairingId).lastAskedAt();
        return asked == null ? "" : text.of("pairing.help.last", text.dateTime(asked, me.getZone()));
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
