package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.entity.Side;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** One proposal, for one of the two it is about. */
@Named("proposal")
@ViewScoped
public class ProposalView implements Serializable {

    @Inject
    Answering answering;

    @Inject
    AskingMentor asking;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    @Param(name = "id")
    Long id;

    private transient MyProposal proposal;

    /** @throws NotFoundException when it is not the reader's, or not shown to the reader yet */
    public MyProposal getIt() {
        if (proposal == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            proposal = answering.proposal(id, text.locale());
        }
        return proposal;
    }

    public MyProposalWords getWords() {
        return new MyProposalWords(text.texts(), getIt());
    }

    public boolean isMentoring() {
        return getIt().side() == Side.MENTOR;
    }

    public String accept() {
        answering.accept(id);
        proposal = null;
        notice.done(
                getIt().waitsForOther() ? "matching.accepted.wait" : "matching.accepted.both",
                getIt().otherFirstName());
        return getIt().waitsForOther() ? "/me/proposal?faces-redirect=true&id=" + id : "/me/home?faces-redirect=true";
    }

    public String takeBack() {
        asking.takeBack(id);
        notice.done("matching.ask.taken-back");
        return "/me/home?faces-redirect=true";
    }

    public String decline() {
        answering.decline(id);
        notice.done("matching.declined");
        return "/me/home?faces-redirect=true";
    }
}
