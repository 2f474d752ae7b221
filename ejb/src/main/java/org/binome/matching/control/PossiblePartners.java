package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.engine.Pair;
import org.binome.matching.engine.Profile;
import org.binome.matching.engine.Round;
import org.binome.matching.entity.PairFacts;
import org.binome.matching.entity.ScoreParts;
import org.binome.matching.entity.Side;
import org.binome.programme.entity.Campaign;

/** Who is possible for one person today, by the campaign's rules and weights, the best score first. */
@ApplicationScoped
public class PossiblePartners {

    /** One possible partner, with the parts of the score and why. */
    public record Partner(Enrolment person, ScoreParts parts, PairFacts facts) {}

    @Inject
    Gathering gathering;

    @Inject
    MatchedEnrolments enrolments;

    /**
     * @param wanted the side the partners would be on; empty while the person seeks nobody on the other one
     */
    public List<Partner> of(Enrolment person, Side wanted, int limit) {
        Campaign campaign = person.campaign();
        Pool pool = gathering.pool(campaign);
        Round round = pool.round();
        List<Pair> best = pairs(pool, person, wanted)
                .filter(pair -> round.blocker(pair).isEmpty())
                .sorted(Comparator.comparingInt(
                                (Pair pair) -> -round.proposal(pair).score().total())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
        Map<Long, Enrolment> people = enrolments.ofEmployees(
                campaign.id(), best.stream().map(pair -> other(pair, wanted)).toList());
        return best.stream()
                .map(pair -> partner(pool, round, pair, people.get(other(pair, wanted))))
                .toList();
    }

    /** These two, if they are possible for each other today; whatever stands between them reads the same. */
    public Optional<Partner> of(Enrolment mentor, Enrolment mentee) {
        Pool pool = gathering.pool(mentor.campaign());
        Round round = pool.round();
        Pair pair = Gathering.pair(mentor.employee(), mentee.employee());
        return pool.holds(pair) && round.blocker(pair).isEmpty()
                ? Optional.of(partner(pool, round, pair, mentor))
                : Optional.empty();
    }

    private static Stream<Pair> pairs(Pool pool, Enrolment person, Side wanted) {
        long id = person.employee().id();
        boolean mentors = wanted == Side.MENTOR;
        List<Profile> own = mentors ? pool.mentees() : pool.mentors();
        List<Profile> others = mentors ? pool.mentors() : pool.mentees();
        return Pool.find(own, id).isEmpty()
                ? Stream.empty()
                : others.stream()
                        .map(Profile::person)
                        .filter(other -> other != id)
                        .map(other -> mentors ? new Pair(id, other) : new Pair(other, id));
    }

    private static long other(Pair pair, Side wanted) {
        return wanted == Side.MENTOR ? pair.mentor() : pair.mentee();
    }

    private static Partner partner(Pool pool, Round round, Pair pair, Enrolment person) {
        return new Partner(
                person,
                PlainReasons.parts(round.proposal(pair).score()),
                pool.words()
                        .facts(
                                Pool.find(pool.mentors(), pair.mentor()).orElseThrow(),
                                Pool.find(pool.mentees(), pair.mentee()).orElseThrow()));
    }
}
