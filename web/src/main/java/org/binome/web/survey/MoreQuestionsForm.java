package org.binome.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.binome.programme.boundary.CampaignPlanning;
import org.binome.survey.boundary.AskingMore;
import org.binome.survey.boundary.MoreAsked;
import org.binome.survey.boundary.NewQuestion;
import org.binome.survey.entity.QuestionBank;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** What is asked in a campaign's mid-term and end survey, and what HR asks besides. */
@Named("moreQuestions")
@ViewScoped
public class MoreQuestionsForm implements Serializable {

    @Inject
    AskingMore asking;

    @Inject
    CampaignPlanning planning;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    private long campaign;
    private String name;
    private List<MoreAsked> questions;
    private SurveyKind kind = SurveyKind.MID_TERM;
    private Scale scale = Scale.AGREEMENT;
    private String english;
    private String french;

    public void open() {
        name = planning.find(campaign).plan().name();
        questions = asking.of(campaign);
    }

    public String add() {
        asking.add(
                campaign,
                new NewQuestion(
                        kind, scale, Map.of("en", Objects.toString(english, ""), "fr", Objects.toString(french, ""))));
        notice.done("survey.more.added");
        return again();
    }

    public String drop(long question) {
        asking.drop(campaign, question);
        notice.done("survey.more.dropped");
        return again();
    }

    private String again() {
        return "/hr/campaign-questions?faces-redirect=true&campaign=" + campaign;
    }

    public List<SurveyKind> getKinds() {
        return List.of(SurveyKind.MID_TERM, SurveyKind.END);
    }

    public List<Scale> getScales() {
        return List.of(Scale.AGREEMENT, Scale.WORDS);
    }

    /** What the survey asks in every campaign. */
    public List<String> always(SurveyKind survey) {
        return survey.parts().stream()
                .flatMap(part -> QuestionBank.of(part).stream())
                .map(question -> question.in(text.locale()))
                .toList();
    }

    public List<MoreAsked> more(SurveyKind survey) {
        return questions.stream().filter(question -> question.kind() == survey).toList();
    }

    public boolean isOpen(SurveyKind survey) {
        return asking.open(campaign, survey);
    }

    public boolean isChangeable() {
        return getKinds().stream().anyMatch(this::isOpen);
    }

    public String getName() {
        return name;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }

    public SurveyKind getKind() {
        return kind;
    }

    public void setKind(SurveyKind kind) {
        this.kind = kind;
    }

    public Scale getScale() {
        return scale;
    }

    public void setScale(Scale scale) {
        this.scale = scale;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
