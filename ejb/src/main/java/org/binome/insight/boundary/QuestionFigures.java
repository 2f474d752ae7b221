package org.binome.insight.boundary;

import java.util.List;
import java.util.Locale;
import org.binome.insight.entity.Mean;
import org.binome.insight.entity.Spread;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;

/**
 * What was answered to one question. A figure about too few people is null.
 *
 * @param answers that the mean is of, as many as people: from 5
 * @param mean on the question's scale: from 5
 * @param spread people by answer, from the lowest to the highest: from 8, as far as eight have come together
 * @param promoterScore of a recommendation, −100 to 100: from 8
 * @param said in words, in an order that says nothing: from 10
 */
public record QuestionFigures(
        SurveyKind survey,
        Part part,
        String code,
        String words,
        Scale scale,
        Integer answers,
        Mean mean,
        List<Integer> spread,
        Integer promoterScore,
        List<String> said) {

    static QuestionFigures of(
            SurveyKind survey,
            Question question,
            Locale reader,
            int answers,
            Mean mean,
            Spread spread,
            List<String> said) {
        Scale scale = question.scale();
        return new QuestionFigures(
                survey,
                question.part(),
                question.code(),
                question.in(reader),
                scale,
                mean == null ? null : Integer.valueOf(answers),
                mean,
                scale == Scale.GAIN ? null : spread.over(scale.lowest(), scale.highest()),
                scale == Scale.RECOMMENDATION ? spread.promoterScore() : null,
                said);
    }
}
