package org.binome.survey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Pairing;
import org.binome.people.entity.Employee;
import org.binome.survey.entity.Part;
import org.binome.survey.entity.Question;
import org.binome.survey.entity.QuestionBank;
import org.binome.survey.entity.Standing;
import org.binome.survey.entity.SurveyKind;
import org.binome.survey.entity.SurveyReceipt;

/** What is asked of whom, one survey at a time. */
@ApplicationScoped
public class Occasions {

    @Inject
    Standings standings;

    @Inject
    Receipts receipts;

    @Inject
    Ratings ratings;

    @Inject
    CampaignQuestions more;

    /** The one survey that this person is asked now, over all pairings. */
    public Optional<Occasion> of(Employee person) {
        return first(standings.pairings(person), person);
    }

    /** The one about this pairing. */
    public Optional<Occasion> of(Pairing pairing, Employee person) {
        return first(List.of(pairing), person);
    }

    private Optional<Occasion> first(List<Pairing> pairings, Employee person) {
        Map<Pairing, Standing> standing = standings.of(pairings);
        List<SurveyReceipt> given = pairings.isEmpty() ? List.of() : receipts.of(person);
        return pairings.stream()
                .flatMap(pairing -> due(pairing, person, standing.get(pairing), given))
                .min(Comparator.comparing(Occasion::kind));
    }

    /** In the order of the kinds, each looked at only when it is asked for. */
    private Stream<Occasion> due(Pairing pairing, Employee person, Standing standing, List<SurveyReceipt> given) {
        return Stream.of(SurveyKind.values())
                .filter(kind -> kind.isDue(standing))
                .filter(kind -> given.stream()
                        .noneMatch(receipt ->
                                receipt.kind() == kind && receipt.pairing().equals(pairing)))
                .map(kind -> occasion(kind, pairing, person, given))
                .filter(occasion -> !occasion.questions().isEmpty())
                .limit(1);
    }

    private Occasion occasion(SurveyKind kind, Pairing pairing, Employee person, List<SurveyReceipt> given) {
        Side side = pairing.sideOf(person);
        boolean first = given.stream()
                .noneMatch(receipt -> receipt.kind() == kind
                        && receipt.campaignId() == pairing.campaign().id());
        List<Question> questions = kind.parts().stream()
                .filter(part -> first || part.ofPairing())
                .flatMap(part -> questions(part, kind, pairing, side))
                .toList();
        return new Occasion(kind, pairing, side, first, questions);
    }

    private Stream<Question> questions(Part part, SurveyKind kind, Pairing pairing, Side side) {
        return switch (part) {
            case SKILLS -> ratings.skills(pairing).stream().map(Ratings::question);
            case CAMPAIGN -> more.of(pairing.campaign().id(), kind).stream().map(one -> one.question());
            default -> QuestionBank.of(part, side).stream();
        };
    }
}
