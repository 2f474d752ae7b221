package org.binome.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.binome.matching.boundary.Answering;
import org.binome.matching.boundary.MyProposal;
import org.binome.web.faces.TextView;

/** All open proposals of the person who is signed in. */
@Named("proposals")
@RequestScoped
public class ProposalsView {

    @Inject
    Answering answering;

    @Inject
    TextView text;

    private List<MyProposal> open;

    public List<MyProposal> getOpen() {
        if (open == null) {
            open = answering.open(text.locale());
        }
        return open;
    }

    public MyProposalWords words(MyProposal proposal) {
        return new MyProposalWords(text.texts(), proposal);
    }
}
