package org.binome.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.enrolment.boundary.InvitationTally;
import org.binome.enrolment.boundary.Inviting;
import org.binome.web.faces.Notice;

/** HR asks everybody who may take part to enrol. */
@Named
@ViewScoped
public class InviteForm implements Serializable {

    @Inject
    Inviting inviting;

    @Inject
    Notice notice;

    private long campaign;
    private transient InvitationTally tally;

    public void open() {
        tally = inviting.tally(campaign);
    }

    public String inviteAll() {
        long before = getTally().invited();
        InvitationTally after = inviting.inviteAll(campaign);
        notice.done("enrolment.invite.done", after.invited() - before);
        return "/hr/invite?faces-redirect=true&campaign=" + campaign;
    }

    public InvitationTally getTally() {
        if (tally == null) {
            open();
        }
        return tally;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }
}
