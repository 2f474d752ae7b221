package org.binome.survey.boundary;

import java.util.List;
import java.util.Locale;
import org.binome.matching.entity.Side;
import org.binome.survey.control.Occasion;
import org.binome.survey.entity.SurveyKind;

/**
 * A survey to be filled in.
 *
 * @param partner first name
 * @param side which part the caller has in the pairing
 * @param questions those of one part stand together
 */
public record SurveySheet(long pairing, String partner, Side side, SurveyKind kind, List<AskedQuestion> questions) {

    static SurveySheet of(Occasion asked, Locale reader) {
        return new SurveySheet(
                asked.pairing().id(),
                partner(asked),
                asked.side(),
                asked.kind(),
                asked.questions().stream()
                        .map(question -> AskedQuestion.of(question, reader))
                        .toList());
    }

    static String partner(Occasion asked) {
        return asked.pairing().enrolment(asked.side().other()).employee().firstName();
    }
}
