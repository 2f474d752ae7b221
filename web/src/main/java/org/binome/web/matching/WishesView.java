package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.MatchingDesk;
import org.binome.matching.boundary.PersonCard;
import org.binome.matching.boundary.WishCard;
import org.binome.web.faces.TextView;

/** What HR has pinned and forbidden in a campaign: all of it can be undone here. */
@Named("wishes")
@RequestScoped
public class WishesView {

    @Inject
    MatchingDesk matchingDesk;

    @Inject
    MatchingView matching;

    @Inject
    TextView text;

    private List<WishCard> all;

    public List<WishCard> getAll() {
        if (all == null) {
            all = matchingDesk.wishes(matching.getCampaign(), matching.isBlind());
        }
        return all;
    }

    public String pair(WishCard wish) {
        return text.of("matching.wishes.pair", called(wish.mentor()), called(wish.mentee()));
    }

    private static String called(PersonCard person) {
        return person.name() == null ? person.unit() + ", " + person.site() : person.name();
    }
}
