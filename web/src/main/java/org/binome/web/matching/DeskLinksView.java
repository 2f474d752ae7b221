package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.ProposalCard;

/** Addresses of the matching desk: campaign, filter, names hidden or not, the chosen pair. */
@Named("deskLinks")
@RequestScoped
public class DeskLinksView {

    @Inject
    MatchingView view;

    /** Another filter. */
    public String show(Shown what) {
        return base(view.isBlind()) + "&show=" + what.word();
    }

    /** One pair; on the phone a page of its own. */
    public String pair(ProposalCard card) {
        return here(view.isBlind()) + "&pair=" + card.id() + "#chosen";
    }

    public String getBack() {
        return here(view.isBlind()) + "#proposals";
    }

    public String getSwap() {
        return here(view.isBlind()) + "&pair=" + view.getChosen().id() + "&swap=true#swaps";
    }

    /** What a question of the desk keeps of the address. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("campaign", String.valueOf(view.getCampaign()));
        kept.put("pair", String.valueOf(view.getChosen().id()));
        if (view.isBlind()) {
            kept.put("blind", "true");
        }
        if (view.getShow() != null) {
            kept.put("show", Shown.of(view.getShow()).word());
        }
        return kept;
    }

    /** Why not this mentor for the mentee of the chosen pair? */
    public String whyNot(PersonCard mentor) {
        return here(view.isBlind()) + "&pair=" + view.getChosen().id() + "&mentor=" + mentor.enrolmentId() + "#why-not";
    }

    /** With what the round lacks. */
    public String getLack() {
        return here(view.isBlind()) + "&lack=true#lacks";
    }

    /** With offer and demand, or without them again. */
    public String getBalance() {
        return here(view.isBlind()) + (view.isBalance() ? "#next-round" : "&balance=true#balance");
    }

    public String getAll() {
        return base(view.isBlind()) + filter() + "&all=true";
    }

    /** The same with names hidden, or shown again. */
    public String getBlind() {
        return here(!view.isBlind()) + (view.isPairAsked() ? "&pair=" + view.getPair() : "");
    }

    private String here(boolean blind) {
        return base(blind) + filter() + (view.isAll() ? "&all=true" : "");
    }

    private String filter() {
        return view.getShow() == null ? "" : "&show=" + Shown.of(view.getShow()).word();
    }

    private String base(boolean blind) {
        String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return root + "/hr/matching.xhtml?campaign=" + view.getCampaign() + (blind ? "&blind=true" : "");
    }
}
