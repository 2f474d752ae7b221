package org.binome.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.programme.boundary.CampaignEntry;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.programme.entity.Phase;
import org.binome.web.faces.TextView;

/** All campaigns, the latest first. */
@Named("campaigns")
@RequestScoped
public class CampaignsView {

    private static final int MOST = 200;
    private static final int ON_THE_HOME_PAGE = 5;

    @Inject
    CampaignPlanning planning;

    @Inject
    TextView text;

    private List<CampaignEntry> current;
    private List<CampaignEntry> archived;

    public List<CampaignEntry> getCurrent() {
        if (current == null) {
            current = planning.list(false, Long.MAX_VALUE, MOST);
        }
        return current;
    }

    /** As many as the home page has room for. */
    public List<CampaignEntry> getLatest() {
        return getCurrent().subList(0, Math.min(ON_THE_HOME_PAGE, getCurrent().size()));
    }

    public List<CampaignEntry> getArchived() {
        if (archived == null) {
            archived = planning.list(true, Long.MAX_VALUE, MOST);
        }
        return archived;
    }

    public String phase(CampaignEntry campaign) {
        return campaign.scheduled() ? text.of("programme.phase.scheduled") : text.label(campaign.phase());
    }

    /** The kind of chip. */
    public String look(CampaignEntry campaign) {
        boolean open = campaign.phase() != Phase.DRAFT && campaign.phase() != Phase.CLOSED;
        return open ? "accent" : "";
    }
}
