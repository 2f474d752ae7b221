package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.LeftOut;
import org.binome.matching.engine.Outcome;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Proposal;
import org.binome.matching.entity.CertificatePart;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.matching.entity.RoundFinished;
import org.binome.matching.entity.RoundStatus;
import org.binome.matching.entity.Unmatched;
import org.binome.shared.ConflictException;
import org.binome.shared.RealTime;

/** What a round does with the database, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RoundSteps {

    @Inject
    MatchingRounds rounds;

    @Inject
    MatchedCampaigns campaigns;

    @Inject
    Gathering gathering;

    @Inject
    MatchProposals proposals;

    @Inject
    OpenProposals openProposals;

    @Inject
    Publication publication;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    PlacePrices prices;

    @Inject
    MatchedEnrolments enrolments;

    @Inject
    CohortRows rows;

    @Inject
    Event<RoundFinished> finished;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** @return false when it has been cancelled before it began */
    public boolean begin(long roundId) {
        MatchingRound round = rounds.lock(roundId);
        boolean queued = round.status() == RoundStatus.QUEUED;
        if (queued) {
            round.begin(realTime.instant());
        }
        return queued;
    }

    /** @throws ConflictException when HR has looked at the plan for another pool before matching again */
    public Pool gather(long roundId) {
        MatchingRound round = rounds.find(roundId);
        Pool pool = round.rematch() ? gathering.poolInMotion(round) : gathering.pool(round);
        ConflictException.unless(round.foreseen(pool.stamp()), "matching.changed-since-preview");
        return pool;
    }

    /** @return false when the round has been cancelled */
    public boolean progress(long roundId, String stage, int percent) {
        return rounds.progress(roundId, stage, percent, realTime.instant());
    }

    /**
     * Replaces what is still draft in the campaign by this plan.
     *
     * @return empty when something has changed since the pool was read: the plan is not stored then
     */
    public Optional<RoundStatus> store(long roundId, Pool pool, Outcome outcome, SealedCertificate certificate) {
        long campaignId = rounds.find(roundId).campaign().id();
        // nobody publishes, pins or swaps what is being replaced
        campaigns.lock(campaignId);
        MatchingRound round = rounds.lock(roundId);
        if (round.status() != RoundStatus.RUNNING) {
            return Optional.of(round.status());
        }
        if (round.rematch()) {
            enrolments.lockAsked(campaignId);
        }
        if (!rows.stamp(campaignId).equals(pool.stamp())) {
            return Optional.empty();
        }
        proposals.removeDrafts(campaignId);
        Set<Pair> kept = round.rematch() ? openProposals.carryOver(round, outcome) : Set.of();
        Map<Long, Enrolment> people = enrolments.byId(campaignId);
        proposals.addAll(draft(round, pool, outcome, kept, people));
        LongFunction<Enrolment> byEmployee =
                person -> people.get(pool.words().enrolments().get(person));
        List<LeftOut> left = outcome.leftOut();
        left.forEach(one -> unmatched.add(
                new Unmatched(round, byEmployee.apply(one.mentee()), PlainReasons.of(one), one.eligible())));
        prices.keep(campaignId, outcome, byEmployee);
        round.finish(PlainReasons.figures(outcome, left), certificate.fingerprint(), clock.instant());
        keep(round, certificate);
        publication.settle(round);
        finished.fire(new RoundFinished(roundId, campaignId, round.status()));
        return Optional.of(round.status());
    }

    private void keep(MatchingRound round, SealedCertificate certificate) {
        for (int number = 0; number < certificate.parts().size(); number++) {
            rounds.add(new CertificatePart(round, number, certificate.parts().get(number)));
        }
    }

    public void fail(long roundId) {
        MatchingRound round = rounds.lock(roundId);
        if (round.status().open()) {
            round.fail(clock.instant());
            finished.fire(new RoundFinished(roundId, round.campaign().id(), round.status()));
        }
    }

    private static List<MatchProposal> draft(
            MatchingRound round, Pool pool, Outcome outcome, Set<Pair> kept, Map<Long, Enrolment> people) {
        Map<Long, Profile> mentors = byPerson(pool.mentors());
        Map<Long, Profile> mentees = byPerson(pool.mentees());
        return outcome.proposals().stream()
                .filter(pair -> !kept.contains(pair.pair()))
                .map(pair -> draft(round, pool, pair, mentors.get(pair.mentor()), mentees.get(pair.mentee()), people))
                .toList();
    }

    private static MatchProposal draft(
            MatchingRound round,
            Pool pool,
            Proposal pair,
            Profile mentor,
            Profile mentee,
            Map<Long, Enrolment> people) {
        Map<Long, Long> ids = pool.words().enrolments();
        return new MatchProposal(
                round,
                people.get(ids.get(pair.mentor())),
                people.get(ids.get(pair.mentee())),
                PlainReasons.parts(pair.score()),
                pool.words().facts(mentor, mentee));
    }

    private static Map<Long, Profile> byPerson(List<Profile> profiles) {
        return profiles.stream().collect(Collectors.toMap(Profile::person, profile -> profile));
    }
}
