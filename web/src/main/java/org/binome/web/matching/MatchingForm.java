package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.binome.matching.boundary.Arranging;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.PairWishCommand;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.boundary.Publishing;
import org.binome.matching.boundary.SwapOption;
import org.binome.matching.boundary.WishCard;
import org.binome.matching.entity.PairWishKind;
import org.binome.web.faces.Notice;

/** What HR does at the matching desk; every action leads back to it. */
@Named("matchingForm")
@RequestScoped
public class MatchingForm {

    private static final String DESK = "/hr/matching";

    @Inject
    MatchingView view;

    @Inject
    Matchmaking matchmaking;

    @Inject
    Arranging arranging;

    @Inject
    Publishing publishing;

    @Inject
    Notice notice;

    public String start() {
        matchmaking.start(view.getCampaign());
        return desk();
    }

    public String cancel() {
        matchmaking.cancel(view.getDesk().running().id());
        notice.done("matching.cancelled");
        return desk();
    }

    /** Asked while a round runs; leads to the desk as soon as it has ended. */
    public void look() throws IOException {
        view.forget();
        if (view.getDesk().running() == null) {
            FacesContext context = FacesContext.getCurrentInstance();
            String path = context.getExternalContext().getRequestContextPath() + DESK + ".xhtml";
            context.getExternalContext().redirect(path + "?" + kept());
        }
    }

    public String publishAll() {
        int count = publishing.publishRound(view.getDesk().round().id());
        notice.done("matching.published", count);
        return desk();
    }

    public String publish() {
        publishing.publish(view.getChosen().id());
        notice.done("matching.published", 1);
        return pair(view.getChosen().id());
    }

    public String pin() {
        ProposalCard chosen = view.getChosen();
        if (chosen.pinned()) {
            arranging.drop(
                    view.getCampaign(),
                    chosen.mentor().enrolmentId(),
                    chosen.mentee().enrolmentId());
            notice.done("matching.unpinned");
        } else {
            arranging.wish(view.getCampaign(), wish(chosen, PairWishKind.PIN));
            notice.done("matching.pinned");
        }
        return pair(chosen.id());
    }

    public String forbid() {
        arranging.wish(view.getCampaign(), wish(view.getChosen(), PairWishKind.FORBID));
        notice.done("matching.forbidden");
        return desk();
    }

    public String drop(WishCard wish) {
        arranging.drop(
                view.getCampaign(), wish.mentor().enrolmentId(), wish.mentee().enrolmentId());
        notice.done("matching.wishes.dropped");
        return desk();
    }

    public String remove() {
        arranging.remove(view.getChosen().id());
        notice.done("matching.removed");
        return desk();
    }

    public String swap(SwapOption option) {
        arranging.swap(view.getChosen().id(), option.otherId());
        notice.done("matching.swapped");
        return desk();
    }

    private static PairWishCommand wish(ProposalCard card, PairWishKind kind) {
        return new PairWishCommand(card.mentor().enrolmentId(), card.mentee().enrolmentId(), kind);
    }

    private String pair(long id) {
        return desk() + "&pair=" + id;
    }

    private String desk() {
        return DESK + "?faces-redirect=true&" + kept();
    }

    private String kept() {
        return "campaign=" + view.getCampaign() + (view.isBlind() ? "&blind=true" : "");
    }
}
