package org.binome.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalState;
import org.binome.matching.entity.Side;
import org.binome.notification.entity.NudgeKind;
import org.binome.people.entity.Employee;
import org.binome.shared.Fetch;

/** Asked about a proposal five days ago, and no answer; it still stands. */
@ApplicationScoped
class ProposalUnanswered implements NudgeRule {

    private static final Duration PATIENCE = Duration.ofDays(5);

    @Inject
    EntityManager entityManager;

    @Inject
    Moments moments;

    @Override
    public List<Occasion> due(Instant now) {
        List<Occasion> due = new ArrayList<>();
        for (Side side : Side.values()) {
            unanswered(side, now).stream()
                    .filter(proposal -> proposal.on(side).takesPart())
                    .map(proposal -> occasion(proposal, side))
                    .forEach(due::add);
        }
        return due;
    }

    private List<MatchProposal> unanswered(Side side, Instant now) {
        String asked = "p.answers." + side.name().toLowerCase(Locale.ROOT);
        return Fetch.joining(
                        entityManager.createQuery(
                                "select p from MatchProposal p where p.state = :proposed and p.publishedAt is not null"
                                        + " and " + asked + "AskedAt <= :before and " + asked + "ConsentAt is null"
                                        + " and p.answers.expiresAt > :now",
                                MatchProposal.class),
                        "p.campaign",
                        "p.mentor.employee.site",
                        "p.mentee.employee.site")
                .setParameter("proposed", ProposalState.PROPOSED)
                .setParameter("before", now.minus(PATIENCE))
                .setParameter("now", now)
                .getResultList();
    }

    private Occasion occasion(MatchProposal proposal, Side side) {
        Employee reader = proposal.on(side).employee();
        return new Occasion(
                NudgeKind.PROPOSAL,
                reader,
                proposal.id(),
                0,
                "/me/proposal.xhtml?id=" + proposal.id(),
                proposal.campaign().name(),
                moments.date(
                        proposal.answers().expiresAt().atZone(reader.zone()).toLocalDate(), reader.locale()));
    }
}
