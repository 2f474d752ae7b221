package org.binome.survey.boundary;

import java.util.Locale;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.Scale;

/**
 * A question in the reader's language.
 *
 * @param code names it in the answers
 * @param anonymous false when the answer stays with the person
 */
public record AskedQuestion(String code, Part part, boolean anonymous, Scale scale, String words) {

    static AskedQuestion of(Question question, Locale reader) {
        return new AskedQuestion(
                question.code(), question.part(), question.part().anonymous(), question.scale(), question.in(reader));
    }
}
