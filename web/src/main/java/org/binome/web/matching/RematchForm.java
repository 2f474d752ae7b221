package org.binome.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.matching.boundary.MatchingAgain;
import org.binome.matching.boundary.Matchmaking;
import org.binome.matching.boundary.RematchCommand;
import org.binome.matching.boundary.RematchView;
import org.binome.matching.boundary.RoundView;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** HR looks at what matching again would change after people have left or joined (B11), and asks for just that. */
@Named("rematch")
@ViewScoped
public class RematchForm implements Serializable {

    @Inject
    MatchingAgain again;

    @Inject
    Matchmaking matchmaking;

    @Inject
    TextView text;

    @Inject
    @Param(name = "round")
    Long id;

    @Inject
    @Param(name = "blind")
    String blind;

    /** Of the preview that HR has before their eyes: what is asked for is just that, or nothing. */
    private String stamp;

    private transient RoundView round;
    private transient RematchView found;

    /** Looks ahead. */
    public void open() {
        found = again.preview(getRound().id(), isBlind());
        stamp = found.stamp();
    }

    /** @throws NotFoundException when there is none */
    public RoundView getRound() {
        if (round == null) {
            if (id == null) {
                throw new NotFoundException();
            }
            round = matchmaking.round(id);
        }
        return round;
    }

    /** False when there is nothing to look at, so that the page says why in its place. */
    public boolean isKnown() {
        return found != null;
    }

    /** True when another plan is the best one now. */
    public boolean isDifferent() {
        return isKnown() && found.withdrawn() + found.changes().size() > 0;
    }

    /** The sentence that reads it. */
    public String getReading() {
        return isDifferent()
                ? text.of(
                        "desk.rematch.reading",
                        found.kept(),
                        found.withdrawn(),
                        found.changes().size())
                : text.of("desk.rematch.same");
    }

    public PlansWords getPlans() {
        return new PlansWords(text.texts(), found.before(), found.after(), found.changes());
    }

    public String start() {
        again.start(getRound().id(), new RematchCommand(stamp));
        return "/hr/matching?faces-redirect=true&campaign=" + getRound().campaignId()
                + (isBlind() ? "&blind=true" : "");
    }

    public boolean isBlind() {
        return "true".equals(blind);
    }
}
