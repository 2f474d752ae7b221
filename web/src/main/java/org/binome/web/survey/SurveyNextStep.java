package org.binome.web.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.survey.boundary.DueSurvey;
import org.binome.survey.boundary.SurveyTaking;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** The one survey that is asked now. */
@Dependent
public class SurveyNextStep implements NextStep {

    @Inject
    SurveyTaking taking;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        return taking.due().map(this::step);
    }

    private Step step(DueSurvey survey) {
        String key = "survey.next." + survey.kind();
        return new Step(
                priority(survey),
                text.of(key, survey.partner()),
                text.of(key + ".why", survey.partner()),
                text.of("survey.next.action"),
                "/me/survey.xhtml?pairing=" + survey.pairing());
    }

    /** After the pulse, before the next session is planned; what has more time comes after that. */
    private static int priority(DueSurvey survey) {
        return switch (survey.kind()) {
            case FIT_CHECK -> 58;
            case END, SWAP -> 56;
            case MID_TERM -> 45;
            case START -> 35;
        };
    }
}
