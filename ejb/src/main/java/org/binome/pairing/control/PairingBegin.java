package org.binome.pairing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.binome.enrolment.entity.Need;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalAgreed;
import org.binome.matching.entity.Side;
import org.binome.pairing.entity.Objective;
import org.binome.pairing.entity.Pairing;

/** Both have said yes: their pairing begins in the same transaction, with a first objective from what the mentee wants to learn. */
@Dependent
public class PairingBegin {

    @Inject
    EntityManager entityManager;

    @Inject
    Pairings pairings;

    void begin(@Observes ProposalAgreed event) {
        MatchProposal proposal = entityManager.find(MatchProposal.class, event.proposalId());
        pairings.add(new Pairing(
                proposal.id(),
                proposal.mentor(),
                proposal.answers().consentAt(Side.MENTOR),
                proposal.mentee(),
                proposal.answers().consentAt(Side.MENTEE),
                firstObjective(proposal)));
    }

    private static Objective firstObjective(MatchProposal proposal) {
        Optional<Need> need = proposal.mentee().needs().stream()
                .filter(candidate ->
                        proposal.facts().taught().contains(candidate.skill().code()))
                .findFirst()
                .or(() -> proposal.mentee().needs().stream().findFirst());
        return Objective.proposed(
                need.map(Need::skill).orElse(null),
                need.map(Need::purpose).orElse(""),
                proposal.campaign().dates().closesOn());
    }
}
