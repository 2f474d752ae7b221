package org.binome.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.binome.enrolment.boundary.ChoosingPeople;
import org.binome.enrolment.boundary.TakingPart;
import org.binome.enrolment.entity.Consent;
import org.binome.shared.InvalidException;
import org.binome.web.faces.Notice;

/** Fifth screen: read and agree. */
@Named
@ViewScoped
public class EnrolAgreeForm extends StepForm {

    @Inject
    ChoosingPeople people;

    @Inject
    TakingPart takingPart;

    @Inject
    Summaries summaries;

    @Inject
    Notice notice;

    private int textVersion;
    private boolean agreed;
    private Summary summary;

    /** Who has said nothing yet is led to the first screen. */
    @Override
    public String open() {
        super.open();
        return draft.isBegun() ? null : Step.SHARE.outcome(getCampaign());
    }

    @Override
    void load() {
        textVersion = Consent.CURRENT_TEXT;
        if (draft.isBegun()) {
            summary = summaries.of(
                    draft.getEntry(), people.chosen(draft.getEntry().id()));
        }
    }

    @Override
    boolean isBlank() {
        return true;
    }

    /** Nothing is saved here but by {@link #agree()}. */
    @Override
    void send() {}

    /** @return null, with a message, when the box is not ticked */
    public String agree() {
        InvalidException.unless(agreed, "enrolment.not-agreed", "agreed");
        takingPart.consent(draft.getEntry().id(), textVersion);
        notice.done("enrolment.done", draft.getCampaign().name());
        return "/me/enrolment?faces-redirect=true";
    }

    /** The wording, sentence by sentence. */
    public List<String> getClauses() {
        return Stream.of("data", "who", "veto", "free", "keep")
                .map(clause -> text.of("enrolment.agree.text." + clause))
                .toList();
    }

    public Summary getSummary() {
        return summary;
    }

    @Override
    public Step getStep() {
        return Step.AGREE;
    }

    /** The wording shown, which is the one agreed to. */
    public int getTextVersion() {
        return textVersion;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
