package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.binome.matching.boundary.AskingMentor;
import org.binome.matching.boundary.PossibleMentor;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** The mentors whom the person who is signed in may ask in a campaign (P12). */
@Named("mentors")
@RequestScoped
public class MentorsView {

    @Inject
    AskingMentor asking;

    @Inject
    TextView text;

    @Inject
    @Param(name = "campaign")
    Long campaign;

    private List<PossibleMentor> all;

    /** @throws NotFoundException without a campaign in the address */
    public List<PossibleMentor> getAll() {
        if (all == null) {
            if (campaign == null) {
                throw new NotFoundException();
            }
            all = asking.mentors(campaign, text.locale());
        }
        return all;
    }

    public boolean isOpen() {
        return asking.mayAsk(campaign);
    }

    public Long getCampaign() {
        return campaign;
    }

    /** Why this one, each a sentence of its own. */
    public List<String> reasons(PossibleMentor mentor) {
        List<String> reasons = new ArrayList<>();
        String first = mentor.firstName();
        if (!mentor.share().isEmpty()) {
            reasons.add(text.of("matching.my.why.learn", first, PairWords.and(text.texts(), mentor.share())));
        }
        if (!mentor.learn().isEmpty()) {
            reasons.add(text.of("matching.my.why.return", first, PairWords.and(text.texts(), mentor.learn())));
        }
        reasons.add(text.of("matching.my.why.time", text.hours(mentor.sharedMinutes())));
        return reasons;
    }
}
