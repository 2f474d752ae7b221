package org.binome.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.insight.boundary.CampaignChoice;
import org.binome.insight.boundary.CampaignInsight;
import org.binome.insight.boundary.Insights;
import org.binome.insight.boundary.SwapFigures;
import org.binome.insight.entity.Part;
import org.binome.insight.entity.Scope;
import org.binome.insight.entity.Stage;
import org.binome.programme.entity.Phase;
import org.binome.shared.NotFoundException;
import org.binome.web.faces.TextView;
import org.binome.web.faces.Texts;

/** Three questions about a campaign; what is chosen stands in the address. */
@Named("insight")
@RequestScoped
public class InsightView {

    private static final int STAGES_OF_A_PART = 2;

    @Inject
    Insights insights;

    @Inject
    TextView text;

    private Long campaign;
    private String part;
    private List<CampaignChoice> campaigns;
    private CampaignInsight figures;
    private FunnelChart funnel;

    public void open() {
        campaigns = insights.campaigns();
        if (campaign == null && campaigns.isEmpty()) {
            return;
        }
        figures = read(campaign == null ? first() : campaign);
        funnel = new FunnelChart(figures.funnel(), isWhole() ? Stage.values().length : STAGES_OF_A_PART, text.texts());
    }

    private long first() {
        return campaigns.stream()
                .filter(choice -> choice.phase() == Phase.RUNNING)
                .findFirst()
                .orElse(campaigns.get(0))
                .id();
    }

    /** A part that another campaign knows is everybody in this one. */
    private CampaignInsight read(long id) {
        Part chosen = PartChoice.parse(part);
        try {
            return insights.figures(id, chosen);
        } catch (NotFoundException absent) {
            if (chosen.equals(Part.EVERYBODY)) {
                throw absent;
            }
            return insights.figures(id, Part.EVERYBODY);
        }
    }

    public boolean isNone() {
        return figures == null;
    }

    /** True when everybody is looked at, by somebody who may. */
    public boolean isWhole() {
        return !isOwnPart() && figures.part().equals(Part.EVERYBODY);
    }

    public boolean isOwnPart() {
        return figures.campaign().scope() == Scope.OWN_PART;
    }

    public String getLede() {
        return isNone() ? "" : text.label(figures.campaign().scope());
    }

    public List<CampaignChoice> getCampaigns() {
        return campaigns;
    }

    public CampaignChoice getChosen() {
        return figures.campaign();
    }

    public List<PartChoice> getSites() {
        return PartChoice.of(figures.sites(), figures.part());
    }

    public List<PartChoice> getUnits() {
        return PartChoice.of(figures.units(), figures.part());
    }

    public FunnelChart getFunnel() {
        return funnel;
    }

    public MeetingChart getMeetings() {
        return new MeetingChart(figures.months(), text.texts(), text.locale());
    }

    public String getMeetReading() {
        MeetingChart chart = getMeetings();
        return chart.isTold() ? chart.getReading() : notYet("meet");
    }

    public LearningChart getLearning() {
        return new LearningChart(figures.months(), text.texts());
    }

    public String getLearnReading() {
        LearningChart chart = getLearning();
        if (!figures.pulse()) {
            return text.of("insight.learn.own-part");
        }
        return chart.isTold() ? chart.getReading() : notYet("learn");
    }

    /** The share who have swapped roles, in words; that it is covered, where it is. */
    public String getSwapReading() {
        SwapFigures swaps = figures.swaps();
        return swaps.covered()
                ? text.of("insight.swap.covered")
                : text.of("insight.swap.reading", swaps.swapped(), swaps.met());
    }

    /** Empty while covered. */
    public String getSwapRate() {
        SwapFigures swaps = figures.swaps();
        return swaps.covered() ? "" : text.percent(swaps.rate());
    }

    private String notYet(String question) {
        return figures.months().isEmpty()
                ? text.of("insight.not-yet", figures.campaign().runningFrom())
                : text.of("insight." + question + ".covered");
    }

    public ReachChart getReachByUnit() {
        return new ReachChart(figures.units(), text.texts());
    }

    public ReachChart getReachBySite() {
        return new ReachChart(figures.sites(), text.texts());
    }

    public String getReachReading() {
        Texts texts = text.texts();
        Integer asked = funnel.people(Stage.ASKED);
        Integer enrolled = funnel.people(Stage.ENROLLED);
        if (asked == null || enrolled == null) {
            return texts.of("insight.reach.covered");
        }
        ReachChart units = getReachByUnit();
        long covered = units.covered() + getReachBySite().covered();
        return texts.of("insight.reach.reading", enrolled, asked, texts.percent((double) enrolled / asked))
                + " " + units.comparison()
                + (covered == 0 ? "" : " " + texts.of("insight.reach.some-covered", covered));
    }

    public Long getCampaign() {
        return figures == null ? campaign : Long.valueOf(figures.campaign().id());
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
