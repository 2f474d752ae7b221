package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Direction;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Settings;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.PairWish;
import org.binome.matching.entity.PairWishKind;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.Campaign;
import org.binome.programme.entity.Format;
import org.binome.programme.entity.MatchingPolicy;

/** Makes the pool of a campaign: who seeks, who could teach, with how many places, by which rules. */
@ApplicationScoped
public class Gathering {

    @Inject
    CohortRows rows;

    @Inject
    TakenPlaces taken;

    @Inject
    PairWishes wishes;

    @Inject
    MatchProposals proposals;

    @Inject
    PlacePrices prices;

    @Inject
    CatalogueWords catalogue;

    @Inject
    Clock clock;

    /** As the campaign would match today. */
    public Pool pool(Campaign campaign) {
        return pool(campaign, campaign.policy(), taken::count);
    }

    /** With the aim and the weights of this round. */
    public Pool pool(MatchingRound round) {
        return pool(round.campaign(), round.policy(), taken::count);
    }

    /** The same with everybody whose proposal nobody has accepted yet: what matching again may still change. */
    public Pool poolInMotion(MatchingRound round) {
        return poolInMotion(round, round.policy());
    }

    /** The same by another policy. */
    public Pool poolInMotion(MatchingRound round, MatchingPolicy policy) {
        Set<Pair> open = proposals.unanswered(round.campaign().id()).stream()
                .map(Gathering::pair)
                .collect(Collectors.toSet());
        return pool(round.campaign(), policy, taken::countFirm).inMotion(open, prices.start(round, open));
    }

    private Pool pool(
            Campaign campaign, MatchingPolicy policy, BiFunction<Long, Side, Map<Long, Integer>> placesTaken) {
        long id = campaign.id();
        String stamp = rows.stamp(id);
        List<Enrolment> enrolments = rows.enrolments(id);
        Map<Long, List<String>> interests = rows.interests(id);
        Cohort cohort = new Cohort(campaign, LocalDate.now(clock), rows, taken.earlierPartners(id), interests);
        Map<Long, Integer> mentorPlaces = placesTaken.apply(id, Side.MENTOR);
        Map<Long, Integer> menteePlaces = placesTaken.apply(id, Side.MENTEE);
        Format format = campaign.frame().format();
        Function<Enrolment, Integer> takenBy =
                one -> format.meetings(mentorPlaces.getOrDefault(one.id(), 0)) + menteePlaces.getOrDefault(one.id(), 0);
        // one more in a group takes none of the mentor's time
        Function<Enrolment, Integer> takenFromMentor =
                format == Format.GROUP ? one -> menteePlaces.getOrDefault(one.id(), 0) : takenBy;

        List<PairWish> wished = wishes.of(id);
        Settings settings = PoolSettings.of(campaign.frame(), policy).forbidding(pairs(wished, PairWishKind.FORBID));
        List<Profile> mentors = enrolments.stream()
                .filter(cohort::offers)
                .map(one -> cohort.mentor(one, mentorPlaces.getOrDefault(one.id(), 0), takenFromMentor.apply(one)))
                .toList();
        List<Profile> mentees = enrolments.stream()
                .filter(one -> cohort.needs(one) && !menteePlaces.containsKey(one.id()))
                .filter(one -> !cohort.offers(one) || seeks(cohort.mentee(one, 0), mentors, settings))
                .map(one -> cohort.mentee(one, takenBy.apply(one)))
                .toList();
        return new Pool(
                settings,
                mentees,
                mentors,
                List.copyOf(pairs(wished, PairWishKind.PIN)),
                Set.of(),
                Optional.empty(),
                words(enrolments, interests),
                stamp);
    }

    /**
     * Who shares skills and has nobody junior in the whole cohort does not seek a mentor: what this person wishes to learn
     * comes back from the senior.
     */
    private static boolean seeks(Profile mentee, List<Profile> mentors, Settings settings) {
        Direction direction = settings.rules().direction();
        return mentors.stream()
                .anyMatch(mentor -> mentor.person() != mentee.person()
                        && direction.holds(mentee, mentor, settings.rules().leastGap()));
    }

    private PoolWords words(List<Enrolment> enrolments, Map<Long, List<String>> interests) {
        Map<Long, Long> byEmployee = enrolments.stream()
                .collect(Collectors.toMap(one -> one.employee().id(), Enrolment::id));
        Map<Long, List<String>> interestsOf = enrolments.stream()
                .collect(Collectors.toMap(
                        one -> one.employee().id(), one -> interests.getOrDefault(one.id(), List.of())));
        return new PoolWords(catalogue.codes(), catalogue.themeCodes(), byEmployee, interestsOf);
    }

    private static Set<Pair> pairs(List<PairWish> wished, PairWishKind kind) {
        return wished.stream()
                .filter(wish -> wish.kind() == kind)
                .map(wish -> pair(wish.mentor().employee(), wish.mentee().employee()))
                .collect(Collectors.toSet());
    }

    private static Pair pair(MatchProposal proposal) {
        return pair(proposal.mentor().employee(), proposal.mentee().employee());
    }

    static Pair pair(Employee mentor, Employee mentee) {
        return new Pair(mentee.id(), mentor.id());
    }
}
