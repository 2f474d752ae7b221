package org.binome.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.binome.session.boundary.PlanningAhead;
import org.binome.session.boundary.SessionDetails;
import org.binome.web.faces.Notice;

/** The sessions that could follow the one a page shows, month by month, and planning them all with one click. */
@Named("following")
@ViewScoped
public class FollowingForm implements Serializable {

    @Inject
    PlanningAhead ahead;

    @Inject
    SessionForm form;

    @Inject
    PairingSessionsView sessions;

    @Inject
    Notice notice;

    private List<Instant> times;

    /** On the clocks of both. */
    public List<String> getTimes() {
        SessionDetails session = form.getSession();
        return times().stream()
                .map(at -> sessions.when(
                        at, ZoneId.of(session.myZone()), ZoneId.of(session.partnerZone()), session.partner()))
                .toList();
    }

    /** A cancelled session is made up for first. */
    public boolean isShown() {
        return !form.isCancelled() && !times().isEmpty();
    }

    private List<Instant> times() {
        if (times == null) {
            times = ahead.times(form.getId());
        }
        return times;
    }

    public String plan() {
        SessionDetails session = form.getSession();
        notice.done("session.following.told", ahead.plan(form.getId()).size(), session.partner());
        return "/me/pairing?faces-redirect=true&id=" + session.pairingId();
    }
}
