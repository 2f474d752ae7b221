package org.binome.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.binome.insight.boundary.CampaignChoice;
import org.binome.insight.boundary.CampaignInsight;
import org.binome.insight.boundary.FunnelStep;
import org.binome.insight.boundary.Insights;
import org.binome.insight.entity.Part;
import org.binome.shared.InvalidException;
import org.binome.web.rest.Page;

/**
 * Campaigns in figures: HR any, sponsors their own, managers the part of the organisation below them. A figure about fewer than
 * five people, or covered to protect so few, is null.
 */
@RequestScoped
@Path("/insight/campaigns")
@Produces(MediaType.APPLICATION_JSON)
public class InsightResource {

    @Inject
    Insights insights;

    /** From invited to active, in this order. */
    public record Funnel(long campaign, List<FunnelStep> steps) {}

    /** Those the caller may look at, the latest first; all at once. */
    @GET
    public Page<CampaignChoice> campaigns() {
        return new Page<>(insights.campaigns(), null);
    }

    /**
     * @param site id of a site, to see its people only
     * @param unit id of a unit, instead
     */
    @GET
    @Path("/{id}")
    public CampaignInsight campaign(
            @PathParam("id") long id, @QueryParam("site") Long site, @QueryParam("unit") Long unit) {
        return insights.figures(id, part(site, unit));
    }

    @GET
    @Path("/{id}/funnel")
    public Funnel funnel(@PathParam("id") long id) {
        return new Funnel(id, insights.figures(id, Part.EVERYBODY).funnel());
    }

    private static Part part(Long site, Long unit) {
        InvalidException.unless(site == null || unit == null, "insight.site-or-unit", "unit");
        if (site != null) {
            return new Part(Part.Kind.SITE, site);
        }
        return unit == null ? Part.EVERYBODY : new Part(Part.Kind.UNIT, unit);
    }
}
