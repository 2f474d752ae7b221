package org.binome.matching.boundary;

import static java.util.function.Predicate.not;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.control.Analyses;
import org.binome.matching.control.Analysis;
import org.binome.matching.control.CatalogueWords;
import org.binome.matching.control.MatchedEnrolments;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.WhyNotAnswers;
import org.binome.matching.control.WhyNotFound;
import org.binome.matching.entity.MatchingRound;
import org.binome.shared.ConflictException;
import org.binome.shared.InvalidException;
import org.binome.shared.NotFoundException;
import org.binome.shared.Roles;

/**
 * HR asks about single people of a round. Who belongs to HR and takes part asks a colleague about their own case: what HR may know
 * and what one knows of oneself, put together, could tell of somebody's veto.
 */
@Stateless
@RolesAllowed(Roles.HR)
public class RoundQuestions {

    @Inject
    MatchingRounds rounds;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    Analyses analyses;

    @Inject
    WhyNotAnswers whyNot;

    @Inject
    CatalogueWords words;

    @Inject
    PeopleCards people;

    @Inject
    OwnCase ownCase;

    /**
     * Why two people are not proposed to each other (B03). @param mentee id of an enrolment @param mentor id of an enrolment
     *
     * @throws InvalidException when both are the same
     * @throws NotFoundException when one of them is not in the round's campaign
     * @throws ConflictException when the caller is one of them, or before the round is done
     */
    public WhyNotView whyNot(long roundId, long mentee, long mentor, boolean blind) {
        InvalidException.unless(mentee != mentor, "matching.same-person", "mentor");
        MatchingRound round = rounds.find(roundId);
        Enrolment one = other(round, mentee);
        Enrolment two = other(round, mentor);
        WhyNotFound found = whyNot.of(round, one, two);
        var cards = people.of(
                round.campaign().id(),
                List.of(one.employee().id(), two.employee().id()),
                blind);
        return new WhyNotView(
                cards.apply(one.employee().id()),
                cards.apply(two.employee().id()),
                found.proposed(),
                found.reason(),
                found.loss().people(),
                found.loss().total());
    }

    /**
     * What somebody left out could change (B04), as far as it is about what HR may know. @param mentee id of an enrolment
     *
     * @throws NotFoundException when the person is not in the round's campaign
     * @throws ConflictException when the caller is this person, or before the round is done
     */
    public UnblockingView unblocking(long roundId, long mentee, Locale locale, boolean blind) {
        MatchingRound round = rounds.find(roundId);
        long person = other(round, mentee).employee().id();
        Analysis analysis = analyses.of(round);
        return new UnblockingView(
                people.of(round.campaign().id(), List.of(person), blind).apply(person),
                leftOut(analysis, person),
                answers(analysis, locale).apply(person));
    }

    /**
     * The answers of {@link #unblocking} for several people at once, by the ids of their enrolments; the caller's own case stays
     * out.
     *
     * @throws ConflictException before the round is done
     */
    public Map<Long, List<List<OwnChangeView>>> unblocking(long roundId, Collection<Long> mentees, Locale locale) {
        MatchingRound round = rounds.find(roundId);
        var answers = answers(analyses.of(round), locale);
        return enrolments.find(round.campaign().id(), mentees).stream()
                .filter(not(ownCase::is))
                .collect(Collectors.toMap(
                        Enrolment::id, one -> answers.apply(one.employee().id())));
    }

    private LongFunction<List<List<OwnChangeView>>> answers(Analysis analysis, Locale locale) {
        ChangeWriter changes = new ChangeWriter(analysis.pool().words(), words.skillNames(locale), locale);
        return person -> leftOut(analysis, person) ? changes.answers(analysis.helping(person)) : List.of();
    }

    private static boolean leftOut(Analysis analysis, long person) {
        return analysis.outcome().plan().unmatched().contains(person);
    }

    private Enrolment other(MatchingRound round, long enrolmentId) {
        Enrolment enrolment = enrolments.find(enrolmentId);
        if (!enrolment.campaign().equals(round.campaign())) {
            throw new NotFoundException();
        }
        ownCase.refuse(enrolment);
        return enrolment;
    }
}
