package org.binome.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.binome.matching.entity.MatchProposal;
import org.binome.matching.entity.ProposalAgreed;
import org.binome.matching.entity.ProposalToAnswer;
import org.binome.matching.entity.Side;
import org.binome.people.entity.Employee;

/** Tells whoever is asked now that a proposal waits, and both that the charter is next. Nobody is told of a no. */
@Dependent
public class ProposalLetters {

    @Inject
    Correspondents correspondents;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    void toAnswer(@Observes ProposalToAnswer event) {
        MatchProposal proposal = correspondents.find(MatchProposal.class, event.proposalId());
        Employee reader = correspondents.find(Employee.class, event.employeeId());
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(proposal.expiresAt().atZone(reader.zone()));
        String page = "/me/proposal.xhtml?id=" + event.proposalId();
        String campaign = proposal.campaign().name();
        outbox.add(
                reader,
                letters.write("proposal.to-answer", reader.locale(), page, reader.firstName(), campaign, until));
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
}
