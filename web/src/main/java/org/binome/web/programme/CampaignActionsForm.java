package org.binome.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.binome.programme.boundary.CampaignDetail;
import org.binome.programme.boundary.CampaignLifeCycle;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;
import org.omnifaces.cdi.Param;

/** What HR can do with a campaign on its board. */
@Named("campaignActions")
@ViewScoped
public class CampaignActionsForm implements Serializable {

    private static final String BOARD = "/hr/campaign?faces-redirect=true&id=";
    private static final String LIST = "/hr/campaigns?faces-redirect=true";

    @Inject
    CampaignLifeCycle lifeCycle;

    @Inject
    CampaignPlanning planning;

    @Inject
    CampaignBoardView board;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    @Inject
    @Param(name = "id")
    Long id;

    private String name;

    public String moveOn() {
        lifeCycle.moveTo(id, board.getNextPhase());
        return done("programme.moved");
    }

    public String hold() {
        lifeCycle.hold(id);
        return done("programme.held");
    }

    public String archive() {
        lifeCycle.archive(id);
        return done("programme.archived");
    }

    public String restore() {
        lifeCycle.restore(id);
        return done("programme.restored");
    }

    public String windDown() {
        lifeCycle.windDown(id);
        return done("programme.wound-down");
    }

    public String discard() {
        planning.discard(id);
        notice.done("programme.discarded");
        return LIST;
    }

    public String duplicate() {
        CampaignDetail copy = planning.duplicate(id, getName());
        notice.done("programme.duplicated");
        return BOARD + copy.id();
    }

    private String done(String key) {
        notice.done(key);
        return BOARD + id;
    }

    /** Of the campaign to be, when this one is planned again. */
    public String getName() {
        if (name == null) {
            name = text.of(
                    "programme.duplicate.again", board.getCampaign().plan().name());
        }
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
