package org.binome.web.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.matching.boundary.MyProposal;
import org.binome.web.faces.MeView;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** "Léa could learn from you": somebody waits for an answer. */
@Dependent
public class AnswerStep implements NextStep {

    private static final int PRIORITY = 90;

    @Inject
    ProposalsView proposals;

    @Inject
    MeView me;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        if (!me.isKnown()) {
            return Optional.empty();
        }
        return proposals.getOpen().stream()
                .filter(MyProposal::waitsForYou)
                .findFirst()
                .map(this::step);
    }

    private Step step(MyProposal proposal) {
        return new Step(
                PRIORITY,
                new MyProposalWords(text.texts(), proposal).getTitle(),
                text.of("matching.my.step", proposal.otherFirstName()),
                text.of("matching.my.look"),
                "/me/proposal.xhtml?id=" + proposal.id());
    }
}
