package org.binome.survey.boundary;

import org.binome.survey.control.Occasion;
import org.binome.survey.entity.SurveyKind;

/** A survey that is asked now. @param partner first name */
public record DueSurvey(long pairing, String partner, SurveyKind kind) {

    static DueSurvey of(Occasion asked) {
        return new DueSurvey(asked.pairing().id(), SurveySheet.partner(asked), asked.kind());
    }
}
