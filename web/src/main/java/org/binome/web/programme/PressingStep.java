package org.binome.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.programme.boundary.CampaignEntry;
import org.binome.programme.boundary.CampaignOverview;
import org.binome.programme.boundary.Concern;
import org.binome.shared.Roles;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** What presses most in the campaigns that HR runs, as their boards tell. */
@Dependent
public class PressingStep implements NextStep {

    private static final int NOW = 60;
    private static final int SOON = 40;

    private record Pressing(CampaignEntry campaign, Concern concern) {}

    @Inject
    CampaignsView campaigns;

    @Inject
    CampaignOverview overview;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        boolean hr = FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.HR);
        return hr
                ? campaigns.getLatest().stream()
                        .flatMap(this::pressing)
                        .min(Comparator.comparing(one -> one.concern().urgency()))
                        .map(this::step)
                : Optional.empty();
    }

    private Stream<Pressing> pressing(CampaignEntry campaign) {
        return overview.pressing(campaign.id()).stream().map(concern -> new Pressing(campaign, concern));
    }

    private Step step(Pressing one) {
        ConcernLine line = ConcernLine.of(one.concern(), text.texts());
        long id = one.campaign().id();
        return new Step(
                one.concern().urgency() == Concern.Urgency.NOW ? NOW : SOON,
                text.of("programme.next.pressing", one.campaign().name(), line.title()),
                line.text(),
                line.action(),
                line.outcome() + ".xhtml?id=" + id + "&campaign=" + id);
    }
}
