package org.binome.matching.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binome.enrolment.entity.Enrolment;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.PairFacts;
import org.binome.matching.entity.PairWish;
import org.binome.matching.entity.ScoreParts;
import org.binome.matching.entity.Unmatched;
import org.binome.people.entity.Employee;
import org.binome.programme.entity.MatchingWeights;

/** Writes cards of proposals and people in one language, with names or without (B07). */
class CardWriter {

    /** Of what the needs could give, below which HR should look twice. */
    private static final int LITTLE_PERCENT = 40;

    private static final List<String> CONTRIBUTIONS =
            List.of("NEEDS", "PREFERENCES", "SWAP", "DISTANCE", "TIME", "INTERESTS", "WAITING");

    private static final int POINTS_PER_PERCENT = 100;

    private final Map<String, String> skillNames;
    private final Set<PairWish> pins;
    private final boolean blind;
    private final Set<Long> smallGroups;

    /** @param skillNames code to name; @param pins of the campaign; both may be left out for cards of people alone */
    CardWriter(Map<String, String> skillNames, Set<PairWish> pins, boolean blind) {
        this(skillNames, pins, blind, Set.of());
    }

    /** @param smallGroups enrolments of mentors whose group would be too small */
    CardWriter(Map<String, String> skillNames, Set<PairWish> pins, boolean blind, Set<Long> smallGroups) {
        this.skillNames = skillNames;
        this.pins = pins;
        this.blind = blind;
        this.smallGroups = smallGroups;
    }

    /** For the two themselves, who do not see what HR has pinned. */
    CardWriter(Map<String, String> skillNames) {
        this(skillNames, Set.of(), false);
    }

    ProposalCard proposal(MatchProposal proposal) {
        List<ScorePart> parts = parts(proposal.parts(), weights(proposal));
        return new ProposalCard(
                proposal.id(),
                proposal.round() == null ? null : proposal.round().id(),
                person(proposal.mentor()),
                person(proposal.mentee()),
                proposal.score(),
                parts,
                why(proposal.facts()),
                proposal.state(),
                !proposal.draft(),
                pins.stream().anyMatch(pin -> pin.binds(proposal.mentor(), proposal.mentee())),
                parts.get(0).points() * 100 < parts.get(0).most() * LITTLE_PERCENT,
                proposal.draft() && smallGroups.contains(proposal.mentor().id()),
                proposal.answers().expiresAt());
    }

    /** @param needs codes of what each enrolment seeks; @param mentoring enrolments that share with somebody */
    UnmatchedCard unmatched(Unmatched unmatched, Map<Long, List<String>> needs, Set<Long> mentoring) {
        Enrolment enrolment = unmatched.enrolment();
        return new UnmatchedCard(
                unmatched.id(),
                person(enrolment),
                blind ? null : enrolment.employee().id(),
                skills(needs.getOrDefault(enrolment.id(), List.of())),
                unmatched.reason(),
                unmatched.possibleMentors(),
                mentoring.contains(enrolment.id()));
    }

    PersonCard person(Enrolment enrolment) {
        Employee employee = enrolment.employee();
        return new PersonCard(
                enrolment.id(),
                blind ? null : employee.fullName(),
                employee.unit().name(),
                employee.site().name());
    }

    List<String> skills(List<String> codes) {
        return codes.stream().map(code -> skillNames.getOrDefault(code, code)).toList();
    }

    WhyThesePeople why(PairFacts facts) {
        return new WhyThesePeople(
                skills(facts.taught()), skills(facts.returned()), facts.sharedMinutes(), facts.interests());
    }

    private static MatchingWeights weights(MatchProposal proposal) {
        return proposal.round() == null
                ? proposal.campaign().policy().weights()
                : proposal.round().weights();
    }

    static List<ScorePart> parts(ScoreParts scored, MatchingWeights by) {
        List<Integer> points = scored.all();
        List<Integer> weights = RoundView.list(by);
        List<ScorePart> parts = new ArrayList<>();
        for (int i = 0; i < CONTRIBUTIONS.size(); i++) {
            parts.add(new ScorePart(CONTRIBUTIONS.get(i), points.get(i), weights.get(i) * POINTS_PER_PERCENT));
        }
        return List.copyOf(parts);
    }
}
