package org.binome.insight.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.binome.insight.control.VisibleCampaigns;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Scope;
import org.binome.insight.entity.Viewpoint;
import org.binome.people.boundary.SignedIn;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * Looks at campaigns in figures. Who has several roles sees one campaign in one scope only, the widest, so that no two scopes can
 * be compared. What is outside the scope does not exist.
 */
@Stateless
@RolesAllowed({Roles.HR, Roles.SPONSOR, Roles.MANAGER})
public class Insights {

    @Resource
    SessionContext context;

    @Inject
    SignedIn signedIn;

    @Inject
    VisibleCampaigns campaigns;

    @Inject
    InsightWriter writer;

    /** The latest first. */
    public List<CampaignChoice> campaigns() {
        return campaigns.all().stream()
                .flatMap(campaign ->
                        viewpoint(campaign).map(viewpoint -> CampaignChoice.of(campaign, viewpoint.scope())).stream())
                .toList();
    }

    /** @throws NotFoundException when the campaign, or the part of the company, is outside the caller's scope */
    public CampaignInsight figures(long campaignId, Part part) {
        Campaign campaign = campaigns.find(campaignId);
        return writer.write(campaign, viewpoint(campaign).orElseThrow(NotFoundException::new), part);
    }

    private Optional<Viewpoint> viewpoint(Campaign campaign) {
        if (context.isCallerInRole(Roles.HR)) {
            return Optional.of(Viewpoint.whole(Scope.COMPANY));
        }
        Optional<Employee> me = signedIn.find();
        if (context.isCallerInRole(Roles.SPONSOR)
                && me.filter(self -> self.equals(campaign.sponsor())).isPresent()) {
            return Optional.of(Viewpoint.whole(Scope.SPONSORED));
        }
        return me.filter(self -> context.isCallerInRole(Roles.MANAGER))
                .filter(self -> self.line().right() - self.line().left() > 1)
                .map(Insights::below);
    }

    private static Viewpoint below(Employee manager) {
        return Viewpoint.below(
                manager.id(), manager.line().left(), manager.line().right());
    }
}
