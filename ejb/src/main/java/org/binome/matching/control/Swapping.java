package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Blocker;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Round;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.PairWish;
import org.binome.shared.ConflictException;

/** Lets two drafts exchange their mentors. */
@ApplicationScoped
public class Swapping {

    /** Another draft, the score here after exchanging mentors with it, and what the round's total would gain. */
    public record Option(MatchProposal other, int score, int change) {}

    @Inject
    Gathering gathering;

    @Inject
    MatchProposals proposals;

    @Inject
    DraftFigures figures;

    @Inject
    PairWishes wishes;

    /** @throws ConflictException unless both are drafts of one round and both new pairs are possible */
    public void swap(MatchProposal one, MatchProposal other) {
        ConflictException.unless(one.draft() && other.draft() && !one.equals(other), "matching.not-draft");
        ConflictException.unless(one.round().equals(other.round()), "matching.other-round");
        Pool pool = gathering.pool(one.round());
        Round round = pool.round();
        MatchProposal first = rewritten(pool, round, one, other.mentor());
        MatchProposal second = rewritten(pool, round, other, one.mentor());
        proposals.remove(one);
        proposals.remove(other);
        proposals.addAll(List.of(first, second));
        figures.recount(first.round());
    }

    /** Possible exchanges of a draft that break no pin, the least loss first, each mentor once. */
    public List<Option> options(MatchProposal one, int limit) {
        Pool pool = gathering.pool(one.round());
        Round round = pool.round();
        List<PairWish> pins = wishes.pins(one.campaign().id());
        Set<Enrolment> mentors = new HashSet<>();
        return proposals.draftsOfRound(one.round().id()).stream()
                .filter(other -> one.draft() && !other.mentor().equals(one.mentor()))
                .filter(other -> pins.stream()
                        .noneMatch(pin ->
                                pin.binds(one.mentor(), one.mentee()) || pin.binds(other.mentor(), other.mentee())))
                .filter(other -> possible(pool, round, one, other) && possible(pool, round, other, one))
                .map(other -> option(round, one, other))
                .sorted(Comparator.comparingInt(Option::change).reversed().thenComparing(option -> option.other()
                        .id()))
                .filter(option -> mentors.add(option.other().mentor()))
                .limit(limit)
                .toList();
    }

    private static boolean possible(Pool pool, Round round, MatchProposal mentees, MatchProposal mentors) {
        Pair pair = Gathering.pair(mentors.mentor().employee(), mentees.mentee().employee());
        return pool.holds(pair) && round.blocker(pair).isEmpty();
    }

    private static Option option(Round round, MatchProposal one, MatchProposal other) {
        int here = score(round, other, one);
        int there = score(round, one, other);
        return new Option(other, here, here + there - one.score() - other.score());
    }

    private static int score(Round round, MatchProposal mentors, MatchProposal mentees) {
        Pair pair = Gathering.pair(mentors.mentor().employee(), mentees.mentee().employee());
        return round.proposal(pair).score().total();
    }

    /** The same mentee with another mentor. */
    private static MatchProposal rewritten(Pool pool, Round round, MatchProposal proposal, Enrolment mentor) {
        Pair pair = Gathering.pair(mentor.employee(), proposal.mentee().employee());
        ConflictException.unless(pool.holds(pair), "matching.proposal-closed");
        Optional<Blocker> blocker = round.blocker(pair);
        if (blocker.isPresent()) {
            throw new ConflictException(
                    "matching.swap-blocked." + blocker.get().publicReason().name());
        }
        return new MatchProposal(
                proposal.round(),
                mentor,
                proposal.mentee(),
                PlainReasons.parts(round.proposal(pair).score()),
                pool.words()
                        .facts(
                                Pool.find(pool.mentors(), pair.mentor()).orElseThrow(),
                                Pool.find(pool.mentees(), pair.mentee()).orElseThrow()));
    }
}
