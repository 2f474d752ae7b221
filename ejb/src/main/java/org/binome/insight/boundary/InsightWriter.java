package org.binome.insight.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.insight.control.Answers;
import org.binome.insight.control.Figures;
import org.binome.insight.control.Headcount;
import org.binome.insight.control.Meetings;
import org.binome.insight.control.Monthly;
import org.binome.insight.control.Places;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Release;
import org.binome.insight.entity.Stage;
import org.binome.insight.entity.Takeup;
import org.binome.insight.entity.Viewpoint;
import org.binome.people.entity.OrgUnit;
import org.binome.programme.entity.Campaign;
import org.binome.shared.NotFoundException;

/** Puts the protected figures of a campaign together. */
@Dependent
class InsightWriter {

    @Inject
    Figures figures;

    @Inject
    Monthly monthly;

    @Inject
    Places places;

    CampaignInsight write(Campaign campaign, Viewpoint viewpoint, Part part) {
        Headcount headcount = figures.headcount(campaign.id(), viewpoint);
        boolean known = part.equals(Part.EVERYBODY)
                || viewpoint.divided() && headcount.parts(part.kind()).contains(part);
        if (!known) {
            throw new NotFoundException();
        }
        List<Integer> stages = figures.stages(campaign.id(), viewpoint, headcount, part);
        return new CampaignInsight(
                CampaignChoice.of(campaign, viewpoint.scope()),
                part,
                Stream.of(Stage.values())
                        .map(stage -> new FunnelStep(stage, stages.get(stage.ordinal())))
                        .toList(),
                viewpoint.divided() ? shares(headcount, Part.Kind.SITE, places.siteNames()) : List.of(),
                viewpoint.divided() ? shares(headcount, Part.Kind.UNIT, unitNames()) : List.of(),
                months(campaign, viewpoint, headcount, part),
                SwapFigures.of(figures.swaps(campaign.id(), viewpoint, headcount)),
                viewpoint.divided());
    }

    private Map<Long, String> unitNames() {
        return places.units().values().stream().distinct().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
    }

    private static List<GroupShare> shares(Headcount headcount, Part.Kind kind, Map<Long, String> names) {
        Release release = headcount.release();
        return headcount.parts(kind).stream()
                .map(part -> {
                    Takeup row = headcount.of(part);
                    boolean shown = part.shownBy(release);
                    return new GroupShare(
                            part, names.get(part.id()), shown ? row.asked() : null, shown ? row.enrolled() : null);
                })
                .sorted(Comparator.comparing(GroupShare::name))
                .toList();
    }

    private List<MonthFigures> months(Campaign campaign, Viewpoint viewpoint, Headcount headcount, Part part) {
        Map<YearMonth, Meetings> held = monthly.meetings(campaign.id(), viewpoint, headcount, part);
        Map<YearMonth, Answers> given =
                viewpoint.divided() ? monthly.answers(campaign.id(), headcount, part) : Map.of();
        return monthly.months(campaign, viewpoint).stream()
                .map(month -> month(month, held.get(month), given.get(month)))
                .toList();
    }

    private static MonthFigures month(YearMonth month, Meetings held, Answers given) {
        return new MonthFigures(
                month,
                held == null ? null : held.sessions(),
                held == null ? null : held.minutes(),
                given == null ? null : given.count(),
                given == null ? null : given.meanMood(),
                given == null ? null : given.meanUseful());
    }
}
