package org.binome.web.matching;

import java.util.ArrayList;
import java.util.List;
import org.binome.matching.boundary.MyProposal;
import org.binome.matching.entity.ProposalOrigin;
import org.binome.matching.entity.ProposalState;
import org.binome.matching.entity.Side;
import org.binome.web.faces.Texts;

/** A proposal told to one of the two. */
public class MyProposalWords {

    private final Texts texts;
    private final MyProposal proposal;

    MyProposalWords(Texts texts, MyProposal proposal) {
        this.texts = texts;
        this.proposal = proposal;
    }

    /** Who is proposed, in one sentence. */
    public String getTitle() {
        if (proposal.origin() == ProposalOrigin.Kind.ASKED) {
            return texts.of(mentoring() ? "matching.my.title.asked" : "matching.my.title.asking", first());
        }
        return texts.of(mentoring() ? "matching.my.title.mentor" : "matching.my.title.mentee", first());
    }

    public String getLede() {
        if (proposal.state() == ProposalState.PROPOSED) {
            return texts.of(proposal.answered() ? "matching.my.lede.waiting" : "matching.my.lede.open", first());
        }
        return texts.of("matching.my.lede." + proposal.state(), first());
    }

    /** Why these two: each a sentence of its own. */
    public List<String> getReasons() {
        List<String> reasons = new ArrayList<>();
        if (!proposal.share().isEmpty()) {
            reasons.add(texts.of(mentoring() ? "matching.my.why.share" : "matching.my.why.return", first(), share()));
        }
        if (!proposal.learn().isEmpty()) {
            reasons.add(texts.of(mentoring() ? "matching.my.why.back" : "matching.my.why.learn", first(), learn()));
        }
        reasons.add(texts.of("matching.my.why.time", texts.hours(proposal.sharedMinutes())));
        if (!proposal.interests().isEmpty()) {
            reasons.add(texts.of(
                    "matching.my.why.interests",
                    PairWords.and(texts, PairWords.interests(texts, proposal.interests()))));
        }
        return reasons;
    }

    public String getShare() {
        return proposal.share().isEmpty() ? texts.of("matching.my.open-question") : share();
    }

    public String getLearn() {
        return proposal.learn().isEmpty() ? texts.of("matching.my.open-question") : learn();
    }

    private String share() {
        return PairWords.and(texts, proposal.share());
    }

    private String learn() {
        return PairWords.and(texts, proposal.learn());
    }

    private String first() {
        return proposal.otherFirstName();
    }

    private boolean mentoring() {
        return proposal.side() == Side.MENTOR;
    }
}
