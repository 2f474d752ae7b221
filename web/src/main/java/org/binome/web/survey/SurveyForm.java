package org.binome.web.survey;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.binome.pairing.boundary.PairingLife;
import org.binome.survey.boundary.AskedQuestion;
import org.binome.survey.boundary.SurveyAnswers;
import org.binome.survey.boundary.SurveySheet;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Scale;
import org.binome.web.faces.Notice;
import org.binome.web.faces.TextView;

/** A survey, one part on each screen. Nothing is kept before the last one is sent. */
@Named("surveyForm")
@ViewScoped
public class SurveyForm implements Serializable {

    @Inject
    SurveyTaking taking;

    @Inject
    PairingLife life;

    @Inject
    Notice notice;

    @Inject
    TextView text;

    private long pairing;
    private SurveySheet sheet;
    private List<Part> parts;
    private int step;
    private boolean offered;
    private final Map<String, String> answers = new HashMap<>();

    /** @return to the pairing when nothing is asked */
    public String open() {
        if (sheet == null && taking.due(pairing).isEmpty()) {
            return toPairing();
        }
        if (sheet == null) {
            sheet = taking.sheet(pairing, text.locale());
            parts = sheet.questions().stream()
                    .map(AskedQuestion::part)
                    .distinct()
                    .toList();
        }
        return null;
    }

    public String proceed() {
        if (step + 1 < parts.size()) {
            step++;
            return null;
        }
        offered = taking.give(pairing, new SurveyAnswers(sheet.kind(), scores(), words()))
                .rematchOffered();
        answers.clear();
        if (offered) {
            return null;
        }
        notice.done("survey.thanks");
        return toPairing();
    }

    public void goBack() {
        step--;
    }

    /** Ends the pairing without fault. */
    public String endPairing() {
        life.end(pairing);
        notice.done("survey.offer.ended");
        return "/me/pairings?faces-redirect=true";
    }

    private String toPairing() {
        return "/me/pairing?faces-redirect=true&id=" + pairing;
    }

    private Map<String, Integer> scores() {
        return sheet.questions().stream()
                .filter(question -> question.scale().counts())
                .collect(Collectors.toMap(
                        AskedQuestion::code, question -> Integer.valueOf(answers.get(question.code()))));
    }

    private Map<String, String> words() {
        return sheet.questions().stream()
                .filter(question -> !question.scale().counts() && answers.get(question.code()) != null)
                .collect(Collectors.toMap(AskedQuestion::code, question -> answers.get(question.code())));
    }

    /** Those of the screen that is shown. */
    public List<AskedQuestion> getQuestions() {
        return sheet.questions().stream()
                .filter(question -> question.part() == parts.get(step))
                .toList();
    }

    /** In the order of the scale; yes before no. */
    public List<SelectItem> choices(Scale scale) {
        List<SelectItem> choices = IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(score -> new SelectItem(
                        Integer.toString(score),
                        scale == Scale.RECOMMENDATION
                                ? Integer.toString(score)
                                : text.of("survey." + scale + "." + score)))
                .collect(Collectors.toList());
        if (scale == Scale.YES_NO) {
            Collections.reverse(choices);
        }
        return choices;
    }

    /** An answer may be missing only on the way back. */
    public boolean isDemanding() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("f:go");
    }

    public String getTitle() {
        return offered ? text.of("survey.offer") : text.of(key());
    }

    public String getIntro() {
        return offered ? text.of("survey.offer.text", sheet.partner()) : text.of(key() + ".intro");
    }

    /** Who will know what is said here. */
    public String getPrivacy() {
        return text.of(
                parts.get(step).anonymous()
                        ? "survey.anonymous"
                        : parts.get(step) == Part.SOFT_SKILLS ? "survey.shared" : "survey.own");
    }

    private String key() {
        Part part = parts.get(step);
        return "survey.part." + part + (part == Part.SOFT_SKILLS ? "." + sheet.side() : "");
    }

    public boolean isOffered() {
        return offered;
    }

    public boolean isLast() {
        return step + 1 == parts.size();
    }

    /** From 0. */
    public int getStep() {
        return step;
    }

    public List<Part> getParts() {
        return parts;
    }

    /** By code of the question. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public SurveySheet getSheet() {
        return sheet;
    }

    public long getPairing() {
        return pairing;
    }

    public void setPairing(long pairing) {
        this.pairing = pairing;
    }
}
