package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.MentorAsked;
import org.binome.matching.entity.ProposalAgreed;
import org.binome.matching.entity.ProposalDeclined;
import org.binome.matching.entity.ProposalExpired;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.ProposalWithdrawn;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;

/**
 * Tells whoever is asked now that a proposal waits, and both that the charter is next. Who has said yes and waits is told when it
 * is not a match this time: in the same words whatever the reason, so that a no cannot be told from a silence.
 */
@Dependent
public class ProposalLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Moments moments;

    @Inject
    Outbox outbox;

    void toAnswer(@Observes ProposalToAnswer event) {
        MatchProposal proposal = correspondents.find(MatchProposal.class, event.proposalId());
        Employee reader = correspondents.find(Employee.class, event.employeeId());
        String until = until(proposal, reader);
        String page = "/me/proposal.xhtml?id=" + event.proposalId();
        String campaign = proposal.campaign().name();
        outbox.add(
                reader,
                letters.write("proposal.to-answer", reader.locale(), page, reader.firstName(), campaign, until));
    }

    void asked(@Observes MentorAsked event) {
        MatchProposal proposal = correspondents.find(MatchProposal.class, event.proposalId());
        Employee reader = proposal.mentor().employee();
        outbox.add(
                reader,
                letters.write(
                        "proposal.asked",
                        reader.locale(),
                        "/me/proposal.xhtml?id=" + event.proposalId(),
                        reader.firstName(),
                        proposal.mentee().employee().firstName(),
                        proposal.campaign().name(),
                        until(proposal, reader)));
    }

    private String until(MatchProposal proposal, Employee reader) {
        return moments.date(proposal.answers().expiresAt().atZone(reader.zone()).toLocalDate(), reader.locale());
    }

    void agreed(@Observes ProposalAgreed event) {
        MatchProposal proposal = correspondents.find(MatchProposal.class, event.proposalId());
        for (Side side : Side.values()) {
            Employee reader = proposal.on(side).employee();
            Employee partner = proposal.on(side.other()).employee();
            outbox.add(
                    reader,
                    letters.write(
                            "proposal.agreed",
                            reader.locale(),
                            "/me/pairings.xhtml",
                            reader.firstName(),
                            partner.firstName()));
        }
    }

    void declined(@Observes ProposalDeclined event) {
        over(event.proposalId());
    }

    void expired(@Observes ProposalExpired event) {
        over(event.proposalId());
    }

    void withdrawn(@Observes ProposalWithdrawn event) {
        over(event.proposalId());
    }

    private void over(long id) {
        MatchProposal proposal = correspondents.find(MatchProposal.class, id);
        for (Side side : Side.values()) {
            if (proposal.answers().accepted(side) && correspondents.seeks(proposal.on(side), side)) {
                Employee reader = proposal.on(side).employee();
                String campaign = proposal.campaign().name();
                outbox.add(
                        reader,
                        letters.write(
                                "proposal.over", reader.locale(), "/me/home.xhtml", reader.firstName(), campaign));
            }
        }
    }
}
