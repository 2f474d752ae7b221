package org.binome.web.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.MyProposal;
import org.binome.people.boundary.SignedIn;
import org.binome.web.faces.NextStep;
import org.binome.web.faces.TextView;

/** "Léa could learn from you": somebody waits for an answer. */
@Dependent
public class AnswerStep implements NextStep {

    private static final int PRIORITY = 90;

    @Inject
    Answering answering;

    @Inject
    SignedIn signedIn;

    @Inject
    TextView text;

    @Override
    public Optional<Step> next() {
        if (signedIn.me().isEmpty()) {
            return Optional.empty();
        }
        return answering.open(text.locale()).stream()
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
