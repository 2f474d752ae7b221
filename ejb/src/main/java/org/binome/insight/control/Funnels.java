package org.binome.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Scope;
import org.binome.insight.entity.Stage;
import org.binome.insight.entity.Viewpoint;
import org.binome.programme.boundary.CampaignFigures;
import org.binome.programme.boundary.Funnel;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Phase;

/** Tells HR's board of a campaign the same protected figures as the page of figures. */
@ApplicationScoped
public class Funnels implements CampaignFigures {

    @Inject
    Figures figures;

    @Inject
    Counts counts;

    @Override
    public Optional<Funnel> of(Campaign campaign) {
        if (campaign.phase() == Phase.DRAFT) {
            return Optional.empty();
        }
        Viewpoint company = Viewpoint.whole(Scope.COMPANY);
        List<Integer> people =
                figures.stages(campaign.id(), company, figures.headcount(campaign.id(), company), Part.EVERYBODY);
        if (people.get(0) == null) {
            return Optional.empty();
        }
        List<Funnel.Stage> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Integer reached = people.get(stage.ordinal());
            if (stage != Stage.ASKED) {
                stages.add(new Funnel.Stage(stage.key(), reached == null ? null : reached.longValue()));
            }
        }
        return Optional.of(new Funnel(people.get(0), counts.invited(campaign.id()), stages));
    }
}
