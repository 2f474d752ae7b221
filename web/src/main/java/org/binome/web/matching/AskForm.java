package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.MentorRequest;
import org.binome.matching.boundary.PossibleMentor;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** A few words to a mentor, who then says yes or not this time (P12). */
@Named("ask")
@ViewScoped
public class AskForm implements Serializable {

    @Inject
    AskingMentor asking;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    @Param(name = "campaign")
    Long campaign;

    @Inject
    @Param(name = "mentor")
    Long mentor;

    private transient PossibleMentor found;
    private String message;

    /** @throws NotFoundException when this one cannot be asked, or is none */
    public PossibleMentor getIt() {
        if (found == null) {
            if (campaign == null || mentor == null) {
                throw new NotFoundException();
            }
            found = asking.mentors(campaign, text.locale()).stream()
                    .filter(one -> one.person().enrolmentId() == mentor)
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return found;
    }

    public String send() {
        String first = getIt().firstName();
        long proposal = asking.ask(campaign, new MentorRequest(mentor, message));
        notice.done("matching.ask.done", first);
        return "/me/proposal?faces-redirect=true&id=" + proposal;
    }

    public Long getCampaign() {
        return campaign;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
