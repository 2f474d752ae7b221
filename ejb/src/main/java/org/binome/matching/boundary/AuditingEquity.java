package org.binome.matching.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.binome.matching.control.DividedMentees;
import org.binome.matching.control.MatchingRounds;
import org.binome.matching.control.RoundAudit;
import org.binome.matching.control.RoundEquity;
import org.binome.matching.engine.GroupFigures;
import org.binome.shared.Roles;

/** HR looks whether a round treats groups alike (B05). */
@Stateless
@RolesAllowed(Roles.HR)
public class AuditingEquity {

    @Inject
    MatchingRounds rounds;

    @Inject
    RoundEquity equity;

    /** @throws org.binome.shared.ConflictException before the round is done */
    public EquityView equity(long roundId) {
        RoundAudit audit = equity.of(rounds.find(roundId));
        GroupFigures all = audit.all().isEmpty()
                ? new GroupFigures(0, 0, 0, 0)
                : audit.all().get(0);
        return new EquityView(
                all.seeking(),
                all.matched(),
                all.meanScore(),
                RoundEquity.TOLERANCE,
                audit.parts().stream().map(AuditingEquity::part).toList());
    }

    private static EquityPart part(DividedMentees part) {
        List<GroupFigures> groups = part.groups().stream()
                .sorted(Comparator.comparingInt(GroupFigures::rate)
                        .thenComparing(one -> part.names().get(one.group())))
                .toList();
        return new EquityPart(
                part.division(),
                groups.stream()
                        .map(one -> new EquityGroup(
                                part.names().get(one.group()),
                                one.seeking(),
                                one.matched(),
                                one.rate(),
                                one.meanScore()))
                        .toList(),
                gap(groups.stream().mapToInt(GroupFigures::rate).summaryStatistics()),
                gap(groups.stream()
                        .filter(one -> one.matched() > 0)
                        .mapToInt(GroupFigures::meanScore)
                        .summaryStatistics()),
                part.cost().isPresent() ? part.cost().getAsLong() : null,
                part.known() ? part.cost().isPresent() : null);
    }

    private static int gap(IntSummaryStatistics figures) {
        return figures.getCount() < 2 ? 0 : figures.getMax() - figures.getMin();
    }
}
