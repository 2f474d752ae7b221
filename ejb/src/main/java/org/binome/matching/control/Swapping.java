package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Blocker;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Round;
import org.binome.matching.entity.MatchProposal;
import org.binome.shared.ConflictException;

/** Lets two drafts exchange their mentors. */
@ApplicationScoped
public class Swapping {

    @Inject
    Gathering gathering;

    @Inject
    MatchProposals proposals;

    @Inject
    DraftFigures figures;

    /** @throws ConflictException unless both are drafts of one round and both new pairs are possible */
    public void swap(MatchProposal one, MatchProposal other) {
        ConflictException.unless(one.draft() && other.draft() && !one.equals(other), "matching.not-draft");
        ConflictException.unless(one.round().equals(other.round()), "matching.other-round");
        Pool pool = gathering.pool(one.campaign(), one.campaign().policy());
        Round round = pool.round();
        MatchProposal first = rewritten(pool, round, one, other.mentor());
        MatchProposal second = rewritten(pool, round, other, one.mentor());
        proposals.remove(one);
        proposals.remove(other);
        proposals.addAll(List.of(first, second));
        figures.recount(first.round());
    }

    /** The same mentee with another mentor. */
    private static MatchProposal rewritten(Pool pool, Round round, MatchProposal proposal, Enrolment mentor) {
        Pair pair = Gathering.pair(mentor.employee(), proposal.mentee().employee());
        ConflictException.unless(pool.holds(pair), "matching.proposal-closed");
        Optional<Blocker> blocker = round.blocker(pair);
        if (blocker.isPresent()) {
            throw new ConflictException(
                    "matching.swap-blocked." + blocker.get().publicReason().name(),
                    Map.of(
                            "mentor", mentor.employee().firstName(),
                            "mentee", proposal.mentee().employee().firstName()));
        }
        return new MatchProposal(
                proposal.round(),
                mentor,
                proposal.mentee(),
                PlainReasons.parts(round.proposal(pair).score()),
                pool.words().facts(of(pool.mentors(), pair.mentor()), of(pool.mentees(), pair.mentee())));
    }

    private static Profile of(List<Profile> profiles, long person) {
        return profiles.stream()
                .filter(profile -> profile.person() == person)
                .findFirst()
                .orElseThrow();
    }
}
