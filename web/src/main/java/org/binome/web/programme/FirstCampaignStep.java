package org.binome.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.shared.Roles;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** HR without any campaign: plan the first. */
@Dependent
public class FirstCampaignStep implements NextStep {

    private static final int NOTHING_WITHOUT_IT = 70;

    @Inject
    CampaignsView campaigns;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        boolean hr = FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.HR);
        return hr && campaigns.getCurrent().isEmpty()
                ? Optional.of(new Step(
                        NOTHING_WITHOUT_IT,
                        text.of("programme.next.first"),
                        text.of("programme.next.first.why"),
                        text.of("programme.campaign.new"),
                        "/hr/campaign-edit.xhtml"))
                : Optional.empty();
    }
}
