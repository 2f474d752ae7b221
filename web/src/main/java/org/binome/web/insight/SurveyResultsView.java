package org.binome.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.insight.boundary.CampaignChoice;
import org.binome.insight.boundary.QuestionFigures;
import org.binome.insight.boundary.SurveyFigures;
import org.binome.insight.boundary.SurveyInsight;
import org.binome.programme.entity.Phase;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;
import org.binome.web.faces.TextView;

/** What a campaign answers to its surveys; the campaign stands in the address. */
@Named("surveyResults")
@RequestScoped
public class SurveyResultsView {

    private static final List<Part> TWICE = List.of(Part.CONFIDENCE, Part.GENERATIONS);

    @Inject
    SurveyInsight insight;

    @Inject
    TextView text;

    private Long campaign;
    private List<CampaignChoice> campaigns;
    private SurveyFigures figures;

    /** A survey with its questions. */
    public record Section(SurveyKind survey, List<Row> rows) {}

    /**
     * A question with what was answered.
     *
     * @param before what was answered at the start; empty where it was not asked then
     * @param spread people by answer, in the order of the scale
     */
    public record Row(String words, boolean told, String answers, String mean, String before, String spread) {}

    public void open() {
        campaigns = insight.campaigns();
        if (campaign != null || !campaigns.isEmpty()) {
            figures = insight.figures(campaign == null ? first() : campaign, text.locale());
        }
    }

    private long first() {
        return campaigns.stream()
                .filter(choice -> choice.phase() == Phase.RUNNING)
                .findFirst()
                .orElse(campaigns.get(0))
                .id();
    }

    public boolean isNone() {
        return figures == null;
    }

    public List<CampaignChoice> getCampaigns() {
        return campaigns;
    }

    public CampaignChoice getChosen() {
        return figures.campaign();
    }

    /** What is asked once. */
    public List<Section> getSections() {
        return Stream.of(SurveyKind.FIT_CHECK, SurveyKind.MID_TERM, SurveyKind.SWAP, SurveyKind.END)
                .map(kind -> new Section(kind, rows(of(kind).filter(one -> !TWICE.contains(one.part())))))
                .toList();
    }

    /** What is asked at the start and again at the end. */
    public List<Row> getChange() {
        return rows(of(SurveyKind.END).filter(one -> TWICE.contains(one.part())));
    }

    /** Questions that are answered in words, from ten answers on. */
    public List<QuestionFigures> getSaid() {
        return figures.questions().stream().filter(one -> one.said() != null).toList();
    }

    private Stream<QuestionFigures> of(SurveyKind kind) {
        return figures.questions().stream().filter(one -> one.survey() == kind);
    }

    private List<Row> rows(Stream<QuestionFigures> questions) {
        return questions
                .filter(one -> one.scale() != Scale.WORDS)
                .map(one -> new Row(
                        one.words(),
                        one.mean() != null,
                        one.answers() == null ? text.of("insight.covered") : text.number(one.answers()),
                        mean(one),
                        of(SurveyKind.START)
                                .filter(start -> start.code().equals(one.code()))
                                .map(this::mean)
                                .findFirst()
                                .orElse(""),
                        spread(one)))
                .toList();
    }

    private String mean(QuestionFigures one) {
        if (one.mean() == null) {
            return text.of("insight.not-shown");
        }
        String words = one.mean().range()
                ? text.of("insight.between", one.mean().from(), one.mean().to())
                : text.number(one.mean().from());
        return switch (one.scale()) {
            case YES_NO ->
                one.mean().range()
                        ? text.of("insight.not-shown")
                        : text.percent(one.mean().from());
            case GAIN -> words;
            default -> text.of("survey.results.of", words, one.scale().highest());
        };
    }

    private String spread(QuestionFigures one) {
        String people = one.spread() == null
                ? text.of("insight.not-shown")
                : one.spread().stream().map(Objects::toString).collect(Collectors.joining(" · "));
        return one.promoterScore() == null ? people : people + " " + text.of("survey.results.nps", one.promoterScore());
    }

    public Long getCampaign() {
        return campaign;
    }

    public void setCampaign(Long campaign) {
        this.campaign = campaign;
    }
}
