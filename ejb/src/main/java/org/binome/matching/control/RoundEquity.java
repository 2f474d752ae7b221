package org.binome.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binome.matching.engine.GroupFigures;
import org.binome.matching.engine.Match;
import org.binome.matching.engine.Profile;
import org.binome.matching.entity.Division;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MatchingRound;
import org.binome.people.entity.Employee;

/** How the groups of a round's mentees fare (B05), as stored: with what HR has changed by hand. */
@ApplicationScoped
public class RoundEquity {

    /** In percent: how far a group's match rate may lie from everybody's and still count as equal. */
    public static final int TOLERANCE = 5;

    @Inject
    MatchProposals proposals;

    @Inject
    UnmatchedPeople unmatched;

    @Inject
    CohortRows rows;

    @Inject
    Analyses analyses;

    public RoundAudit of(MatchingRound round) {
        rows.readPlaces();
        Analysis analysis = analyses.of(round);
        List<MatchProposal> matched = proposals.ofRound(round.id());
        List<Employee> mentees = mentees(round, matched);
        List<Match> matches = matched.stream().map(RoundEquity::match).toList();
        List<MenteeGroups> divisions = Stream.of(Division.values())
                .map(division -> MenteeGroups.by(division, mentees))
                .toList();
        List<Set<Long>> shown =
                FewPeople.shown(divisions.stream().map(MenteeGroups::groupOf).toList());
        boolean known = mentees.stream()
                .map(Employee::id)
                .collect(Collectors.toSet())
                .equals(analysis.pool().mentees().stream().map(Profile::person).collect(Collectors.toSet()));
        List<DividedMentees> parts = new ArrayList<>();
        for (Division division : Division.values()) {
            MenteeGroups groups = divisions.get(division.ordinal());
            Set<Long> some = shown.get(division.ordinal());
            List<GroupFigures> figures = GroupFigures.of(matches, groups.groupOf()).stream()
                    .filter(one -> some.contains(one.group()))
                    .toList();
            OptionalLong cost = known
                    ? analysis.outcome().costOfEqualising(groups.among(some), TOLERANCE, FewPeople.FEWEST)
                    : OptionalLong.empty();
            parts.add(new DividedMentees(division, groups.names(), figures, cost, known));
        }
        return new RoundAudit(GroupFigures.of(matches, MenteeGroups.together(mentees)), parts);
    }

    private List<Employee> mentees(MatchingRound round, List<MatchProposal> matched) {
        return Stream.concat(
                        matched.stream().map(proposal -> proposal.mentee().employee()),
                        unmatched.of(round.id(), 0, Integer.MAX_VALUE).stream()
                                .map(one -> one.enrolment().employee()))
                .distinct()
                .toList();
    }

    private static Match match(MatchProposal proposal) {
        return new Match(
                proposal.mentee().employee().id(), proposal.mentor().employee().id(), proposal.score());
    }
}
