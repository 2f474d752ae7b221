package org.binome.survey.boundary;

import java.util.Map;
import org.binome.survey.entity.CampaignQuestion;
import org.binome.survey.entity.Scale;
import org.binome.survey.entity.SurveyKind;

/** A question of HR's own. @param words by language, ISO 639-1 */
public record MoreAsked(long id, SurveyKind kind, Scale scale, Map<String, String> words) {

    static MoreAsked of(CampaignQuestion question) {
        return new MoreAsked(
                question.id(),
                question.kind(),
                question.question().scale(),
                question.question().words());
    }
}
