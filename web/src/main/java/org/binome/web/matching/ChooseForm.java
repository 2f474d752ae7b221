package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.binome.matching.boundary.CandidateCard;
import org.binome.matching.boundary.ChoosingByHand;
import org.binome.matching.boundary.ChosenPair;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.ProposalCard;
import org.binome.matching.entity.Side;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** HR chooses a mentor for somebody by hand: who is possible, ranked, with reasons (P11). */
@Named("choose")
@ViewScoped
public class ChooseForm implements Serializable {

    private static final int MOST = 12;

    @Inject
    ChoosingByHand choosing;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    @Param(name = "campaign")
    Long campaign;

    @Inject
    @Param(name = "person")
    Long person;

    @Inject
    @Param(name = "blind")
    String blind;

    private transient PersonCard picked;
    private transient List<CandidateCard> candidates;
    private transient List<ProposalCard> open;

    /** @throws NotFoundException without a person of the campaign in the address */
    public PersonCard getPicked() {
        if (picked == null) {
            if (campaign == null || person == null) {
                throw new NotFoundException();
            }
            picked = choosing.person(campaign, person, isBlind());
        }
        return picked;
    }

    public List<CandidateCard> getCandidates() {
        if (candidates == null) {
            candidates = choosing.candidates(campaign, person, Side.MENTOR, MOST, text.locale(), isBlind());
        }
        return candidates;
    }

    public List<ProposalCard> getOpen() {
        if (open == null) {
            open = choosing.open(campaign, text.locale(), isBlind());
        }
        return open;
    }

    public String called(PersonCard one) {
        String place = one.unit() + ", " + one.site();
        return one.name() == null ? place : one.name();
    }

    /** Why these two, each a sentence of its own. */
    public List<String> reasons(CandidateCard one) {
        List<String> reasons = new ArrayList<>();
        if (!one.why().taught().isEmpty()) {
            reasons.add(text.of(
                    "matching.choose.taught",
                    PairWords.and(text.texts(), one.why().taught())));
        }
        if (!one.why().returned().isEmpty()) {
            reasons.add(text.of(
                    "matching.choose.returned",
                    PairWords.and(text.texts(), one.why().returned())));
        }
        reasons.add(text.of("matching.choose.time", text.hours(one.why().sharedMinutes())));
        return reasons;
    }

    public String propose(long mentor) {
        choosing.propose(campaign, new ChosenPair(mentor, person));
        notice.done("matching.choose.done");
        return here();
    }

    public String takeBack(long proposal) {
        choosing.takeBack(campaign, proposal);
        notice.done("matching.choose.taken-back");
        return here();
    }

    private String here() {
        return "/hr/choose?faces-redirect=true&campaign=" + campaign + "&person=" + person
                + (isBlind() ? "&blind=true" : "");
    }

    public Long getCampaign() {
        return campaign;
    }

    public boolean isBlind() {
        return "true".equals(blind);
    }
}
