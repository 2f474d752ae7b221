package org.binome.insight.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.binome.insight.control.SurveyRows;
import org.binome.insight.control.SurveyRows.Key;
import org.binome.insight.entity.Scope;
import org.binome.insight.entity.Spread;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;
import org.binome.survey.entity.CampaignQuestion;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.QuestionBank;
import org.binome.survey.entity.SurveyKind;

/**
 * What a campaign answers to its surveys, all of it together: never by site, unit or person. For HR, and for sponsors of their
 * own campaigns.
 */
@Stateless
@RolesAllowed({Roles.HR, Roles.SPONSOR})
public class SurveyInsight {

    @Inject
    Insights insights;

    @Inject
    SurveyRows rows;

    /** Those the caller may look at, the latest first. */
    public List<CampaignChoice> campaigns() {
        return insights.campaigns().stream()
                .filter(campaign -> campaign.scope() != Scope.OWN_PART)
                .toList();
    }

    /** @throws NotFoundException when the campaign is outside the caller's scope */
    public SurveyFigures figures(long campaignId, Locale reader) {
        CampaignChoice campaign = campaigns().stream()
                .filter(choice -> choice.id() == campaignId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Told told = new Told(rows.sums(campaignId), rows.spreads(campaignId), rows.said(campaignId));
        List<CampaignQuestion> more = rows.more(campaignId);
        return new SurveyFigures(
                campaign,
                Stream.of(SurveyKind.START, SurveyKind.FIT_CHECK, SurveyKind.SWAP, SurveyKind.MID_TERM, SurveyKind.END)
                        .flatMap(kind -> asked(kind, more).map(question -> told.of(kind, question, reader)))
                        .toList());
    }

    private static Stream<Question> asked(SurveyKind kind, List<CampaignQuestion> more) {
        return kind.parts().stream().flatMap(part -> switch (part) {
            case SKILLS -> kind == SurveyKind.END ? Stream.of(QuestionBank.GAINED) : Stream.empty();
            case CAMPAIGN ->
                more.stream().filter(question -> question.kind() == kind).map(CampaignQuestion::question);
            default -> part.anonymous() ? QuestionBank.of(part).stream() : Stream.empty();
        });
    }

    private record Told(Map<Key, SurveyRows.Sum> sums, Map<Key, Spread> spreads, Map<Key, List<String>> said) {

        QuestionFigures of(SurveyKind kind, Question question, Locale reader) {
            Key key = Key.of(kind, question);
            SurveyRows.Sum sum = sums.getOrDefault(key, new SurveyRows.Sum(0, 0, 0, 0));
            Spread spread = spreads.getOrDefault(key, new Spread(Map.of()));
            List<String> words = said.get(key);
            return QuestionFigures.of(kind, question, reader, sum.people(), sum.mean(question.scale()), spread, words);
        }
    }
}
