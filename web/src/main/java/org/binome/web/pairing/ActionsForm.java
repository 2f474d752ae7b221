package org.binome.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.binome.pairing.boundary.ActionView;
import org.binome.pairing.boundary.Aiming;
import org.binome.web.faces.Notice;

/** Who does what towards the objectives of a pair; kept as shown, so that a tick meets the row it was meant for. */
@Named("actionsForm")
@ViewScoped
public class ActionsForm implements Serializable {

    private static final String AGAIN = "?faces-redirect=true&includeViewParams=true";

    @Inject
    Aiming aiming;

    @Inject
    Notice notice;

    private long pairingId;
    private List<ActionView> actions;

    public void load(long pairingId) {
        this.pairingId = pairingId;
        actions = aiming.actions(pairingId);
    }

    /** @param objective its position, from 0 */
    public List<ActionView> of(int objective) {
        return actions.stream()
                .filter(action -> action.objective() == objective)
                .toList();
    }

    /** @param page view id of the page to come back to, without its ending */
    public String done(ActionView action, String page) {
        if (action.done()) {
            aiming.reopen(pairingId, action.id());
        } else {
            aiming.done(pairingId, action.id());
        }
        return page + AGAIN;
    }

    public String drop(ActionView action, String page) {
        aiming.drop(pairingId, action.id());
        notice.done("pairing.action.dropped");
        return page + AGAIN;
    }
}
